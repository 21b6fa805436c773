package org.mandate.cli;

import java.io.PrintWriter;
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
import org.mandate.rules.Rulebook;
import org.mandate.ruletest.RuleTest;
import org.mandate.ruletest.TestReader;
import org.mandate.ruletest.TestReport;
import org.mandate.ruletest.TestResult;
import org.mandate.ruletest.TestRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the rule tests that stand beside the rules. */
@Command(
        name = "test",
        description = "Runs the rule tests, rules/NAME.test.yaml.",
        footer = {"", "Examples:", "  mandate test", "  mandate test --rules ../other/rules"})
final class TestCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Override
    public Integer call() {
        List<Diagnostic> problems = new ArrayList<>();
        Settings settings = Attempt.run(problems, () -> SettingsReader.read(inputs.settings()));
        Rulebook rulebook = Attempt.run(problems, () -> Rulebook.load(inputs.rules()));
        if (settings == null || rulebook == null) {
            throw new InvalidInput(problems);
        }
        CaseReader cases = new CaseReader(null, inputs.seeds());
        List<RuleTest> tests = new TestReader(
                        cases, inputs::caseFolder, settings, rulebook.rules().keySet())
                .readAll(inputs.rules());
        TestRun run = new TestRun(rulebook);
        List<TestResult> results = tests.stream().map(run::run).toList();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(TestReport.text(results));
        return results.stream().allMatch(TestResult::passed) ? 0 : 1;
    }
}
