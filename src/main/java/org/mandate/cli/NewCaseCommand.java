package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a case that checks and ranks at once, in which what is not known yet is said to be unknown. */
@Command(
        name = "case",
        description = "Writes facts/NAME/ and the seed that it starts from. What is not known yet stands in it as"
                + " Unknown, so the first report says what to find out. Asks on a terminal for what no option gives.",
        footer = {
            "",
            "Exit codes: 0 written, 2 bad usage; then nothing was written.",
            "",
            "Examples:",
            "  mandate new case mali-2025",
            "  mandate new case mali-2025 --mission MINUSMA --country Mali \\",
            "      --mandate-ends 2025-06-30 --review-date 2025-05-15 --offered REINFORCE,WITHDRAW"
        })
final class NewCaseCommand implements Callable<Integer> {

    /** The files of a case, which are the templates of the same names. */
    static final List<String> FILES =
            List.of("case", "contributors", "host", "movement", "options", "priorities", "process", "security");

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final NewCaseAnswers answers = new NewCaseAnswers();

    @Parameters(paramLabel = "NAME", description = "The case's name: small letters, digits and hyphens.")
    private String name = "";

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Path facts = inputs.facts();
        Path seeds = inputs.seeds();
        CaseName.check(command, name, facts, seeds);
        Map<String, String> values = values(command);
        SortedMap<String, String> files = new TreeMap<>();
        FILES.forEach(file -> files.put(file + ".yaml", Template.filled("new-case/" + file + ".yaml", values)));
        Path seed = seeds.resolve(name + CaseName.SEED);
        TextFile.write(seed, Template.filled("new-case/seed.yaml", values));
        Path folder = SaveAs.write(files, name, facts, seeds);
        PrintWriter out = command.commandLine().getOut();
        out.println("wrote " + seed);
        files.keySet().forEach(file -> out.println("wrote " + folder.resolve(file)));
        out.println("mandate rank " + name + " says what to find out first");
        return 0;
    }

    private Map<String, String> values(CommandSpec command) {
        Map<String, String> values = new LinkedHashMap<>(answers.read(Questions.onTerminal()));
        List<Diagnostic> problems = new ArrayList<>();
        answers.missing()
                .forEach((option, message) -> problems.add(
                        ArgumentProblem.of(command, null, name, 0, "missing-option", option + " " + message, null)));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        values.put("case", name);
        values.put("seed", name + "-start");
        return values;
    }
}
