package org.mandate.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;
import org.mandate.testing.Golden;

/** What is written by hand comes out as the project has it, says the same, and is not touched a second time. */
final class FormatTest {

    private static final int SEEDS = 3;
    private static final Pattern BLOCK_FIELD = Pattern.compile("^( *(?:- +)?[A-Za-z0-9_-]+:) (?=[^ #])");
    private static final Path EXAMPLES = Path.of("src/test/resources/format");

    static List<Path> ours() {
        return Stream.of("rules", "facts", "seeds").flatMap(FormatTest::below).toList();
    }

    static List<Path> ourRules() {
        return below("rules").filter(file -> file.toString().endsWith(".drl")).toList();
    }

    /** Few claims are shuffled like another: a seed in ten is enough. */
    static List<Path> ourYaml() {
        List<Path> some = new ArrayList<>(below("rules").toList());
        some.removeIf(file -> file.toString().endsWith(".drl"));
        some.addAll(below("facts").toList());
        List<Path> seeds = below("seeds").toList();
        for (int i = 0; i < seeds.size(); i += 10) {
            some.add(seeds.get(i));
        }
        return some;
    }

    @Test
    void ourOwnFilesAreFormatted() {
        List<String> differ = ours().stream()
                .filter(file -> FormattedFile.of(file, shown(file)).differs())
                .map(FormatTest::shown)
                .toList();
        assertThat(differ).as("mandate fmt mends them").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"host.yaml", "roads.drl"})
    void whatIsWrittenByHandIsLaidOut(String name) {
        String once = formatted("facts/x/" + name, read(EXAMPLES.resolve(name)));
        Golden.matches(EXAMPLES.resolve(name + ".formatted"), once);
        assertThat(formatted("facts/x/" + name, once)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("ourYaml")
    void anyIndentSpacesAndOrderOfFieldsComeOutTheSame(Path file) {
        String text = read(file);
        for (int seed = 0; seed < SEEDS; seed++) {
            String mixed = mixed(text, new Random(seed), shown(file).startsWith("facts"));
            assertThat(formatted(shown(file), mixed)).as("seed " + seed).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("ourRules")
    void anyIndentAndSpacesOfRulesComeOutTheSame(Path file) {
        String text = read(file);
        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(formatted(shown(file), mixedRules(text, new Random(seed))))
                    .isEqualTo(text);
        }
    }

    @Test
    void whatDoesNotParseIsReportedAtItsPlace() {
        assertThatThrownBy(() -> formatted("rules/x.drl", "package rules\nrule \"x\"\nwhen\n  Mission(\nthen\nend\n"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(
                                        wrong.diagnostics().iterator().next().text())
                                .startsWith("rules/x.drl:4:"));
        assertThatThrownBy(() -> formatted("facts/x/host.yaml", "HostAct:\n  - id: a\n   act: b\n"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(
                                        wrong.diagnostics().iterator().next().text())
                                .startsWith("facts/x/host.yaml:3:"));
    }

    @Test
    void whatIsWrittenInAnUncommonWayIsLeftAlone() {
        String explicit = "? id\n: x\n";
        assertThat(formatted("facts/x/host.yaml", explicit)).isEqualTo(explicit);
        String inBrackets = "{id:   x}\n";
        assertThat(formatted("facts/x/host.yaml", inBrackets)).isEqualTo(inBrackets);
    }

    private static String formatted(String name, String text) {
        return name.endsWith(".drl") ? org.mandate.rules.format.DrlFormat.of(name, text) : YamlFormat.of(name, text);
    }

    /** Another width of indent, spaces behind names and lines, empty lines, and fields in another order. */
    private static String mixed(String text, Random random, boolean shuffle) {
        int step = 2 + random.nextInt(4);
        String mixed = shuffle ? shuffled(text, random) : text;
        return mixed.lines()
                        .map(line -> wider(line, step, random))
                        .map(line -> line.isBlank() ? "\n".repeat(random.nextInt(3)) : line)
                        .map(line -> line + " ".repeat(random.nextInt(3)))
                        .collect(Collectors.joining("\n"))
                + "\n".repeat(random.nextInt(3));
    }

    private static String wider(String line, int step, Random random) {
        String bare = line.stripLeading();
        int level = (line.length() - bare.length()) / 2;
        String dashed = bare.startsWith("- ") ? "-" + " ".repeat(step - 1) + bare.substring(2) : bare;
        return BLOCK_FIELD
                .matcher(" ".repeat(step * level) + dashed)
                .replaceFirst("$1" + " ".repeat(1 + random.nextInt(3)));
    }

    /** The fields of entries that take a line each. */
    private static String shuffled(String text, Random random) {
        List<String> out = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        for (String line : (text + "end:").lines().toList()) {
            boolean starts = line.startsWith("  - ") && line.matches("  - [A-Za-z]+:.*");
            if (starts || (!line.startsWith("    ") && !fields.isEmpty())) {
                flush(fields, out, random);
            }
            if (starts) {
                fields.add("    " + line.substring(4));
            } else if (fields.isEmpty()) {
                out.add(line);
            } else if (line.startsWith("     ") || line.contains("#")) {
                fields.set(fields.size() - 1, fields.get(fields.size() - 1) + "\n" + line);
            } else {
                fields.add(line);
            }
            if (!starts && !line.startsWith("    ") && !out.contains(line)) {
                out.add(line);
            }
        }
        return String.join("\n", out).replaceFirst("\n?end:$", "\n");
    }

    private static void flush(List<String> fields, List<String> out, Random random) {
        if (!fields.isEmpty()) {
            if (fields.stream().noneMatch(field -> field.contains("    #"))) {
                Collections.shuffle(fields, random);
            }
            out.add("  - " + fields.get(0).substring(4));
            out.addAll(fields.subList(1, fields.size()));
            fields.clear();
        }
    }

    private static String mixedRules(String text, Random random) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            out.append(mixedGap(text.substring(at, token.start()), tokens.get(i - 1), token, random));
            out.append(token.text());
            at = token.end();
        }
        return out + "\n\n";
    }

    private static String mixedGap(String gap, Token before, Token after, Random random) {
        if (gap.equals(" ")) {
            return before.is(",") && random.nextBoolean() ? "" : " ".repeat(1 + random.nextInt(3));
        } else if (gap.isEmpty()) {
            return after.is(",") || after.is(";") ? " ".repeat(random.nextInt(3)) : "";
        } else if (gap.contains("//")) {
            return gap;
        }
        String lines = gap.replaceAll(" ", "");
        boolean between = before.is("end") && after.is("rule");
        String feeds = lines.length() > 1 ? "\n".repeat((between ? 1 : 2) + random.nextInt(3)) : lines;
        return feeds + " ".repeat(random.nextInt(9));
    }

    private static Stream<Path> below(String folder) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(FormattedFile::isKind).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
