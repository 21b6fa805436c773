package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.decision.StableJson;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.Suggestion;
import org.mandate.explain.Contrast;
import org.mandate.explain.ContrastText;
import org.mandate.explain.Drawing;
import org.mandate.explain.Explainer;
import org.mandate.explain.Explanation;
import org.mandate.explain.ExplanationText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked of a record, and how the answer is wanted. */
final class ExplainArguments {

    private static final int ALL = 100;

    @Mixin
    private final CaseArgument about = new CaseArgument();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description = "Anything in the record: an option, finding, risk, demand, alert, forecast, indicator, fact,"
                    + " setting, absence, unknown, source, claim, or the name of a rule.")
    private @Nullable String id;

    @Option(names = "--depth", paramLabel = "N", description = "Levels of grounds to write; all of them by default.")
    private @Nullable Integer depth;

    @Option(names = "--short", description = "At most 12 lines, the strongest grounds first.")
    private boolean brief;

    @Option(names = "--svg", paramLabel = "FILE", description = "Draw the derivation into a file as well.")
    private @Nullable Path svg;

    @Option(
            names = "--versus",
            arity = "2",
            paramLabel = "OPTION",
            description = "Why the first option scores and stands otherwise than the second.")
    private List<String> versus = List.of();

    @Option(names = "--rows", description = "For a count: list all rows of its table, not the first 20.")
    private boolean allRows;

    /** What is asked about, or null for the ranking. */
    @Nullable
    String id() {
        return id;
    }

    /** Whether all rows of a count are wanted. */
    boolean allRows() {
        return allRows;
    }

    CaseArgument about() {
        return about;
    }

    /** What is wrong with the arguments, whatever the record. */
    List<Diagnostic> usage(CommandSpec command, boolean json) {
        List<Diagnostic> problems = new ArrayList<>();
        if (depth != null && depth < 0) {
            problems.add(problem(command, "--depth", "" + depth, "bad-depth", "a depth is 0 or more", null));
        }
        if (!versus.isEmpty() && id != null) {
            problems.add(
                    problem(command, null, id, "bad-usage", "--versus compares two options, and takes no ID", null));
        }
        if (versus.size() > 2) {
            problems.add(problem(command, "--versus", versus.get(2), "bad-usage", "--versus can be given once", null));
        }
        if (brief && json) {
            problems.add(
                    problem(command, null, "--short", "bad-usage", "--json is always whole: leave out --short", null));
        }
        if (svg != null && (svg.toString().isBlank() || !versus.isEmpty())) {
            String message = versus.isEmpty() ? "--svg needs a file" : "--versus has no drawing";
            problems.add(problem(command, null, "--svg", "bad-usage", message, null));
        }
        return problems;
    }

    /** Ids that the record does not have. */
    List<Diagnostic> unknown(CommandSpec command, Set<String> ids, DecisionRecord record) {
        List<Diagnostic> problems = new ArrayList<>();
        if (id != null && !ids.contains(id)) {
            String message = "the record of " + record.caseLine().id() + " has no '" + id + "'";
            problems.add(problem(command, null, id, "unknown-id", message, near(id, ids)));
        }
        Set<String> options =
                new TreeSet<>(record.options().stream().map(OptionLine::id).toList());
        for (String option : versus) {
            if (!options.contains(option)) {
                String message = "there is no option '" + option + "'; the options are " + String.join(", ", options);
                problems.add(problem(
                        command, "--versus", option, "unknown-option", message, Suggestion.nearest(option, options)));
            }
        }
        if (versus.size() == 2 && versus.get(0).equals(versus.get(1))) {
            problems.add(
                    problem(command, "--versus", versus.get(1), "bad-usage", "name two options that differ", null));
        }
        return problems;
    }

    /** A near id; else, for a part of one, the only id that holds it. */
    private static @Nullable String near(String wrong, Set<String> ids) {
        String nearest = Suggestion.nearest(wrong, ids);
        List<String> holding = wrong.isBlank()
                ? List.of()
                : ids.stream().filter(i -> i.contains(wrong)).limit(2).toList();
        return nearest != null ? nearest : holding.size() == 1 ? holding.get(0) : null;
    }

    private static Diagnostic problem(
            CommandSpec command,
            @Nullable String option,
            String argument,
            String code,
            String message,
            @Nullable String suggestion) {
        return ArgumentProblem.of(command, option, argument, 0, code, message, suggestion);
    }

    /** Prints the answer, and draws it where that is wanted. */
    void answer(Explainer explainer, boolean json, PrintWriter out) {
        if (!versus.isEmpty()) {
            Contrast contrast = explainer.versus(versus.get(0), versus.get(1));
            out.print(json ? StableJson.write(contrast) : ContrastText.of(contrast, brief, Terminal.width()));
            return;
        }
        int levels = depth == null ? ALL : depth;
        Explanation explanation = id == null ? explainer.ranking(levels) : explainer.of(id, levels);
        if (svg != null) {
            TextFile.write(svg, Drawing.of(explanation));
        }
        if (json) {
            out.print(StableJson.write(explanation));
        } else {
            int width = Terminal.width();
            out.print(brief ? ExplanationText.shortened(explanation, width) : ExplanationText.of(explanation, width));
        }
    }
}
