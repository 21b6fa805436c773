package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.SettingNames;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.Rulebook;
import org.mandate.ruletest.Coverage;
import org.mandate.ruletest.JUnitXml;
import org.mandate.ruletest.Mutation;
import org.mandate.ruletest.RuleTest;
import org.mandate.ruletest.TestReader;
import org.mandate.ruletest.TestReport;
import org.mandate.ruletest.TestResult;
import org.mandate.ruletest.TestRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the rule tests that stand beside the rules. */
@Command(
        name = "test",
        description = "Runs the rule tests, rules/NAME.test.yaml. Exit code 1 where a test fails.",
        footer = {
            "",
            "Examples:",
            "  mandate test",
            "  mandate test --coverage",
            "  mandate test --mutate",
            "  mandate test --junit target/rule-tests.xml"
        })
final class TestCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Option(names = "--coverage", description = "Name rules that never fired and conditions never tried both ways.")
    private boolean coverage;

    @Option(
            names = "--mutate",
            description = "Change the rules one thing at a time and name the changes that no test notices.")
    private boolean mutate;

    @Option(
            names = "--goal",
            paramLabel = "PERCENT",
            defaultValue = "90",
            description = "With --mutate: exit code 1 where tests notice less of the changes (${DEFAULT-VALUE}).")
    private double goal;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results as JUnit XML as well.")
    private @Nullable Path junit;

    @Override
    public Integer call() {
        List<Diagnostic> problems = new ArrayList<>();
        Settings settings = Attempt.run(problems, () -> SettingsReader.read(inputs.settings()));
        Rulebook rulebook = Attempt.run(problems, inputs::rulebook);
        if (settings == null || rulebook == null) {
            throw new InvalidInput(problems);
        }
        SettingNames.requireAll(rulebook, settings);
        List<RuleTest> tests = new TestReader(
                        new CaseReader(null, inputs.seeds()),
                        inputs::caseFolder,
                        settings,
                        rulebook.rules().keySet())
                .readAll(inputs.rules());
        TestRun run = new TestRun(rulebook);
        List<TestResult> results = tests.stream().map(run::run).toList();
        if (junit != null) {
            TextFile.write(junit, JUnitXml.of(results));
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(TestReport.text(results));
        out.flush();
        boolean passed = results.stream().allMatch(TestResult::passed);
        if (coverage) {
            out.print(
                    Coverage.of(RuleFiles.read(inputs.rules()), rulebook, tests).text());
        }
        if (mutate && passed) {
            passed = mutate(rulebook, settings, tests, out);
        } else if (mutate) {
            out.println("the rules were not changed, since a test fails as they stand");
        }
        return passed ? 0 : 1;
    }

    private boolean mutate(Rulebook rulebook, Settings settings, List<RuleTest> tests, PrintWriter out) {
        try (Progress progress = Progress.on("changes tried")) {
            Mutation mutation =
                    Mutation.run(RuleFiles.read(inputs.rules()), rulebook, settings, tests, progress::accept);
            out.print(mutation.text());
            return 100 * mutation.noticed() >= goal;
        }
    }
}
