package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.DiagnosticsJson;
import org.mandate.diagnostic.Explained;
import org.mandate.rules.checks.Check;
import org.mandate.rules.checks.Checks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks rules, facts and seeds. Says nothing where all is well. */
@Command(
        name = "check",
        description = "Compiles and checks rules, rule tests, facts and seeds; says nothing when all is well.",
        footer = {
            "",
            "Exit codes: 0 all is well, 1 problems were found, 2 bad usage.",
            "",
            "Examples:",
            "  mandate check                          # the rulebook, every case, every seed",
            "  mandate check rules/host.drl           # one file, within its rulebook",
            "  mandate check facts/mali-2023          # one case",
            "  mandate check --format sarif > check.sarif",
            "  mandate check --list                   # what is looked for"
        })
final class CheckCommand implements Callable<Integer> {

    /** How problems are written. */
    enum Format {
        text,
        json,
        sarif
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "A rule folder, a case, a folder of seeds, or a file in one. Default: everything.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.text;

    @Option(names = "--list", description = "List the checks, and check nothing.")
    private boolean list;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (list) {
            Checks.all().forEach(check -> out.printf("%-22s %s%n", check.name(), check.summary()));
            return 0;
        }
        List<Diagnostic> problems = new ArrayList<>();
        int elsewhere = 0;
        Checkup checkup = new Checkup(inputs);
        for (CheckTargets.Target target : targets()) {
            List<Diagnostic> found = checkup.of(target);
            List<Diagnostic> wanted = found.stream().filter(target::wants).toList();
            problems.addAll(wanted);
            elsewhere += found.size() - wanted.size();
        }
        problems = problems.stream().distinct().sorted().toList();
        print(out, problems);
        say(problems.size(), elsewhere);
        return problems.isEmpty() ? 0 : 1;
    }

    private List<CheckTargets.Target> targets() {
        if (paths.isEmpty()) {
            return CheckTargets.everything(inputs);
        }
        return paths.stream()
                .flatMap(path -> CheckTargets.of(path, inputs).stream())
                .distinct()
                .toList();
    }

    private void print(PrintWriter out, List<Diagnostic> problems) {
        switch (format) {
            case text -> problems.forEach(problem -> out.print(problem.text()));
            case json -> out.print(DiagnosticsJson.plain(problems));
            case sarif -> out.print(DiagnosticsJson.sarif(problems, explained()));
        }
    }

    private static List<Explained> explained() {
        return Checks.all().stream().map(CheckCommand::explained).toList();
    }

    private static Explained explained(Check check) {
        return new Explained(check.name(), check.summary(), "docs/checks/" + check.name() + ".md");
    }

    private void say(int problems, int elsewhere) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        if (problems > 0) {
            err.println(problems == 1 ? "1 problem" : problems + " problems");
        }
        if (elsewhere > 0) {
            err.println(elsewhere + (elsewhere == 1 ? " more" : " more, all") + " in other files: mandate check");
        }
    }
}
