package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.decision.StableJson;
import org.mandate.edit.Aspect;
import org.mandate.edit.Cause;
import org.mandate.edit.Differences;

/** Planted edits whose effect is known, on a copy of the shipped rules and one case. */
class DiffCommandTest {

    /** A finding against posts that are fewer: without it they lead by more. */
    private static final String RULE = "Fewer posts hang on movement";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    private Path root = Path.of("");

    @BeforeEach
    void copyTheCase() throws IOException {
        root = temporary.resolve("now");
        copy(Path.of("rules"), root.resolve("rules"));
        copy(Path.of("facts/mali-2023"), root.resolve("facts/mali-2023"));
        copy(Path.of("seeds"), root.resolve("seeds"));
    }

    @Test
    void namesTheRuleThatMovesAScoreAndNotTheEditsWithoutEffect() throws IOException {
        Path old = copy(root.resolve("rules"), temporary.resolve("old/rules"));
        removeRule(root.resolve("rules/movement.drl"));
        replace(root.resolve("rules/settings.yaml"), "id: close-call, value: 0.03,", "id: close-call, value: 0.031,");

        assertThat(diff("--rules", old.toString())).as(err.toString()).isZero();

        assertThat(out.toString())
                .startsWith("1 of 1 case changes, 2 edits of rules since ")
                .contains("because of rule \"" + RULE + "\" (gone, rules/movement.drl:62)")
                .contains("finding went: ")
                .doesNotContain("firmness", "close-call");
    }

    @Test
    void saysThatTwoEditsTakeEachOther() throws IOException {
        // The lead shrinks from 0.070 to 0.057 by the rule, which is close only under the higher threshold.
        Path old = copy(root.resolve("rules"), temporary.resolve("old"));
        removeRule(old.resolve("movement.drl"));
        replace(root.resolve("rules/settings.yaml"), "id: close-call, value: 0.03,", "id: close-call, value: 0.06,");
        replace(
                root.resolve("rules/settings.yaml"),
                "id: killings-ratio, value: 1.5,",
                "id: killings-ratio, value: 1.51,");

        assertThat(diff("--rules", old.toString(), "--json")).as(err.toString()).isZero();

        Differences found = StableJson.read(out.toString(), Differences.class);
        var firmness = found.cases().get(0).moves().get(0);
        assertThat(firmness.aspect().kind()).isEqualTo(Aspect.Kind.FIRMNESS);
        assertThat(firmness.is()).isEqualTo("close call");
        assertThat(firmness.cause().kind()).isEqualTo(Cause.Kind.TOGETHER);
        assertThat(firmness.cause().edits())
                .extracting(share -> share.edit().name())
                .containsExactly(RULE, "close-call");
        assertThat(firmness.cause().edits()).extracting(Cause.Share::alone).containsOnly("leads");
        assertThat(found.cases().get(0).moves())
                .filteredOn(move -> move.aspect().kind() == Aspect.Kind.SCORE)
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.cause().edits()).hasSize(1));
    }

    @Test
    void namesTheFactOfEachChangeAndTheFactsThatActTogether() throws IOException {
        Path old = copy(root.resolve("facts"), temporary.resolve("old/facts"));
        copy(root.resolve("seeds"), temporary.resolve("old/seeds"));
        Path movement = root.resolve("facts/mali-2023/movement.yaml");
        replace(movement, "level: HIGH", "level: MODERATE");
        replace(root.resolve("facts/mali-2023/security.yaml"), "note: \"", "note: \"As before. ");

        assertThat(diff("--facts", old.toString(), "--json")).as(err.toString()).isZero();

        Differences found = StableJson.read(out.toString(), Differences.class);
        assertThat(found.edits()).anyMatch(edit -> edit.startsWith("mali-2023/fact air-january (changed, "));
        assertThat(found.cases().get(0).moves())
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.cause().edits())
                        .extracting(share -> share.edit().name())
                        .isSubsetOf("air-january", "ground-january"));
        assertThat(found.cases().get(0).moves()).anyMatch(move -> move.cause().kind() == Cause.Kind.TOGETHER);
    }

    @Test
    void writesALineForTheChangelogAndExitsWithOneWhereAsked() throws IOException {
        Path old = copy(root.resolve("rules"), temporary.resolve("old/rules"));
        removeRule(root.resolve("rules/movement.drl"));

        assertThat(diff("--rules", old.toString(), "--format", "markdown", "--exit-code"))
                .isEqualTo(1);

        assertThat(out.toString())
                .startsWith("- **mali-2023**: score of ")
                .contains(" → ")
                .endsWith("because of rule \"" + RULE + "\" (gone, rules/movement.drl:62).\n");
    }

    @Test
    void comparesWithAGitRevisionAndLeavesNothingBehind() throws Exception {
        Path mark = Files.createFile(root.resolve("rules/" + UUID.randomUUID() + ".txt"));
        git("init", "--quiet");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "first");
        git("tag", "first-rules");
        assertThat(diff("--rules", "HEAD", "--exit-code")).as(err.toString()).isZero();
        assertThat(out.toString()).isEqualTo("No case changes: 1 case compared, nothing was edited.\n");

        removeRule(root.resolve("rules/movement.drl"));
        assertThat(diff("--rules", "first-rules", "--exit-code")).isEqualTo(1);
        replace(root.resolve("facts/mali-2023/movement.yaml"), "level: HIGH", "level: MODERATE");
        assertThat(diff("--facts", "first-rules", "--exit-code")).isEqualTo(1);
        assertThat(diff("--facts", "first-rules", "HEAD", "--exit-code")).isZero();

        assertThat(diff("--rules", "first-rule")).isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no folder and no git revision 'first-rule'")
                .contains("maybe: first-rules");
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(all.map(folder -> folder.resolve("rules").resolve(mark.getFileName())))
                    .noneMatch(Files::exists);
        }
    }

    @Test
    void saysInWhichVersionWhatIsWrong() throws IOException {
        Path old = copy(root.resolve("rules"), temporary.resolve("old/rules"));
        replace(old.resolve("movement.drl"), "RiskKind.MOVEMENT", "RiskKind.MOVEMNT");
        replace(root.resolve("rules/settings.yaml"), "id: close-call, value: 0.03,", "id: close-call, value: 3,");

        assertThat(diff("--rules", temporary.resolve("old").toString())).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains(temporary.resolve("old/rules/movement.drl") + ":")
                .contains("error[unknown-constant]")
                .contains("rules/settings.yaml:")
                .contains("lies outside");
    }

    @Test
    void aCaseThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        Path old = copy(root.resolve("facts"), temporary.resolve("old/facts"));
        copy(Path.of("facts/unmil-2016"), temporary.resolve("old/facts/unmil-2016"));
        replace(root.resolve("facts/mali-2023/movement.yaml"), "level: HIGH", "level: HIHG");

        assertThat(diff("--facts", old.toString())).isEqualTo(2);

        assertThat(out.toString()).contains("unmil-2016: the case is gone").doesNotContain("mali-2023");
        assertThat(err.toString()).contains("facts/mali-2023/movement.yaml:8:12: error[unknown-constant]");
    }

    @Test
    void aFolderThatIsNoRulebookAndACaseThatIsNotThereAreSaid() {
        assertThat(diff("--rules", temporary.resolve("now/seeds").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("holds no rulebook: neither a folder rules/ nor a .drl file");

        assertThat(diff("--rules", root.toString(), "--case", "mali-2024")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no case 'mali-2024'", "maybe: mali-2023");

        assertThat(diff()).isEqualTo(2);
        assertThat(err.toString()).contains("say what to compare");
    }

    private int diff(String... arguments) {
        out.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("diff", "--in", root.toString()));
        all.addAll(List.of(arguments));
        return Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private static void removeRule(Path file) throws IOException {
        String text = Files.readString(file);
        int from = text.indexOf("rule \"" + RULE + '"');
        int to = text.indexOf("\nend", from) + "\nend".length();
        Files.writeString(file, text.substring(0, from) + text.substring(to));
    }

    private static void replace(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replace(what, by));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each));
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
        return to;
    }
}
