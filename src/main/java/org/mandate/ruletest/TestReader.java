package org.mandate.ruletest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Changes;
import org.mandate.facts.FactEntry;
import org.mandate.facts.GivenCase;
import org.mandate.facts.Place;
import org.mandate.facts.Problems;
import org.mandate.facts.Settings;
import org.mandate.facts.Written;
import org.mandate.facts.YamlFile;
import org.mandate.vocabulary.Option;

/** Reads rule tests, {@code rules/NAME.test.yaml}. */
public final class TestReader {

    /** How the files of rule tests end. */
    public static final String SUFFIX = ".test.yaml";

    private static final List<String> FIELDS =
            List.of("name", "given", "case", "asKnownOn", "change", "thresholds", "method", "expect");

    private final CaseReader cases;
    private final Function<String, Path> folders;
    private final Settings settings;
    private final Collection<String> rules;
    private final Problems problems = new Problems();
    private final Map<String, Place> names = new TreeMap<>();

    /**
     * A reader of tests.
     *
     * @param cases reads the cases that tests name
     * @param folders finds the folder of a case by its name
     * @param settings the rulebook's settings
     * @param rules names of the rulebook's rules
     */
    public TestReader(CaseReader cases, Function<String, Path> folders, Settings settings, Collection<String> rules) {
        this.cases = cases;
        this.folders = folders;
        this.settings = settings;
        this.rules = rules;
    }

    /**
     * Every test of every test file of a folder, by file and place.
     *
     * @throws org.mandate.diagnostic.InvalidInput with everything that is wrong with any of them
     */
    public List<RuleTest> readAll(Path folder) {
        List<RuleTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                String shown = folder.getFileName() + "/" + file.getFileName();
                names.clear();
                Written written = YamlFile.read(file, shown, problems);
                if (written != null) {
                    readFile(written, tests);
                }
            }
        } catch (IOException e) {
            problems.ofFile(folder.toString(), "unreadable", "the folder cannot be read");
        }
        problems.throwIfAny();
        return tests;
    }

    private void readFile(Written written, List<RuleTest> tests) {
        if (written instanceof Written.Items items) {
            for (Written item : items.items()) {
                if (item instanceof Written.Fields fields) {
                    @Nullable RuleTest test = readTest(fields);
                    if (test != null) {
                        tests.add(test);
                    }
                } else {
                    wrong(item, "a test must be a map");
                }
            }
        } else {
            wrong(written, "a test file must be a list of tests");
        }
    }

    private @Nullable RuleTest readTest(Written.Fields fields) {
        int before = problems.count();
        YamlFile.checkNames(fields, "a test", FIELDS, problems);
        String name = text(fields, "name");
        if (name == null || name.isBlank()) {
            problems.at(fields.at(), "missing-field", "a test needs a name");
        } else if (names.containsKey(name)) {
            Place other = Objects.requireNonNull(names.get(name));
            problems.at(fields.at(), "duplicate-test", "another test at " + other.shown() + " has this name");
        }
        if (name != null) {
            names.putIfAbsent(name, fields.at());
        }
        Settings changed = new SettingsChange(settings, problems).read(fields);
        CaseFile file = file(fields);
        LocalDate day = day(fields, file);
        Written expect = fields.value("expect");
        if (expect == null) {
            problems.at(fields.at(), "missing-field", "a test needs 'expect'");
        }
        if (expect == null || name == null) {
            return null;
        }
        List<Expectation> expected = new ExpectationReader(rules, options(file), problems).read(expect);
        return file == null || problems.count() > before
                ? null
                : new RuleTest(name, fields.at(), file, day == null ? file.reviewDate() : day, changed, expected);
    }

    /** Ids of a case's options; null where the case could not be read. */
    private static @Nullable List<String> options(@Nullable CaseFile file) {
        return file == null
                ? null
                : file.entries().stream()
                        .filter(e -> e.type() == Option.class)
                        .map(FactEntry::id)
                        .toList();
    }

    private @Nullable CaseFile file(Written.Fields fields) {
        Written given = fields.value("given");
        Written change = fields.value("change");
        @Nullable String name = text(fields, "case");
        if ((given == null) == (name == null)) {
            problems.at(fields.at(), "given-or-case", "a test needs either 'given' or 'case'");
            return null;
        }
        if (name != null) {
            Path folder = folders.apply(name);
            if (!Files.isDirectory(folder)) {
                Written at = fields.value("case");
                problems.at(at == null ? fields.at() : at.at(), "no-such-case", "there is no case '" + name + "'");
                return null;
            }
            Changes changes = change == null ? Changes.none() : Changes.read(change, problems);
            return cases.read(folder, changes, problems);
        }
        if (change != null) {
            problems.at(change.at(), "given-or-case", "'change' goes with 'case': change what is given instead");
        }
        if (given instanceof Written.Fields facts) {
            return GivenCase.read(facts, problems);
        }
        if (given != null) {
            wrong(given, "'given' must map types to lists of entries");
        }
        return null;
    }

    private @Nullable LocalDate day(Written.Fields fields, @Nullable CaseFile file) {
        @Nullable String written = text(fields, "asKnownOn");
        if (written == null) {
            return file == null ? null : file.reviewDate();
        }
        try {
            return LocalDate.parse(written);
        } catch (java.time.format.DateTimeParseException e) {
            Written at = fields.value("asKnownOn");
            problems.at(at == null ? fields.at() : at.at(), "bad-date", "'" + written + "' is no date: YYYY-MM-DD");
            return null;
        }
    }

    private @Nullable String text(Written.Fields fields, String name) {
        Written written = fields.value(name);
        if (written == null || written instanceof Written.Text) {
            return written == null ? null : ((Written.Text) written).value();
        }
        wrong(written, "'" + name + "' must be text");
        return null;
    }

    private void wrong(Written written, String message) {
        problems.at(written.at(), "wrong-kind", message + ", here stands " + written.kind());
    }
}
