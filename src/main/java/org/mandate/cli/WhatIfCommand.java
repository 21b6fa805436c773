package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.StableJson;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Place;
import org.mandate.facts.Problems;
import org.mandate.facts.SavedCase;
import org.mandate.report.WhatIfText;
import org.mandate.whatif.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Ranks a case as it stands and as it would stand; writes nothing but what is asked for. */
@Command(
        name = "what-if",
        description =
                "Ranks a case with changed facts, rules, thresholds or priorities, and says what changes and why.",
        footer = {
            "",
            "Examples:",
            "  mandate what-if mali-2023 --set host-on-reduced-footprint.stance=REJECTS",
            "  mandate what-if mali-2023 --drop doubts-increase-2023 --without-source passblue-2023-01",
            "  mandate what-if mali-2023 --add 'HostAct: {act: EXPULSION, by: Transitional government}'",
            "  mandate what-if mali-2023 --threshold close-call=0.1 --priority CONSENT=1",
            "  mandate what-if mali-2023 --drop doubts-increase-2023 --save mali-without-doubts"
        })
final class WhatIfCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final Suppositions suppositions = new Suppositions();

    @Mixin
    private final CaseArgument about = new CaseArgument();

    @Option(names = "--json", description = "Print JSON instead: what was changed and what changes.")
    private boolean json;

    @Option(
            names = "--save",
            paramLabel = "NAME",
            description = "Write the changed case as a new folder under facts/ as well.")
    private @Nullable String save;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (suppositions.none()) {
            throw new ParameterException(command.commandLine(), "say what is to be otherwise, such as --drop ID");
        }
        List<Diagnostic> problems = new ArrayList<>();
        ReadCase.Whole read = ReadCase.of(about.name(), inputs, problems).whole(problems);
        Path folder = inputs.caseFolder(about.name());
        LocalDate day = about.day(read.file());
        Problems slips = new Problems();
        CaseReader reader = new CaseReader(null, inputs.seeds());
        WhatIf.Change supposed =
                suppositions.read(reader, folder, read.file(), read.settings(), read.rulebook(), day, slips);
        String name = save;
        if (name != null) {
            checkSave(name, slips);
        }
        slips.throwIfAny();
        WhatIf.Change change = Objects.requireNonNull(supposed, "no change and no problem");
        WhatIf whatIf = WhatIf.of(read.rulebook(), read.settings(), read.file(), day, change);
        if (name != null) {
            Path saved = save(name, folder, inputs.seeds(), day);
            command.commandLine().getErr().println("wrote " + saved);
        }
        print(command.commandLine().getOut(), whatIf, change.asked());
        return 0;
    }

    private void checkSave(String name, Problems slips) {
        SaveAs.check(name, inputs.facts(), slips);
        if (suppositions.beyondTheCase()) {
            String message = "only --set, --drop and --add change a case: the rest cannot be saved with it";
            slips.at(Place.inArgument("--save", name, 1), "cannot-save", message);
        }
    }

    private Path save(String name, Path folder, Path seeds, LocalDate day) {
        Problems slips = new Problems();
        Map<String, String> files = SavedCase.of(folder, name, suppositions.changes(), day, slips);
        slips.throwIfAny();
        return SaveAs.write(files, name, inputs.facts(), seeds);
    }

    private void print(PrintWriter out, WhatIf whatIf, List<String> asked) {
        if (json) {
            out.print(StableJson.write(new WhatIf.Answer(WhatIf.Answer.FORMAT, asked, whatIf.comparison())));
        } else {
            out.print(WhatIfText.of(
                    whatIf.before(), whatIf.after(), whatIf.comparison(), asked, Terminal.width(), Terminal.colour()));
        }
    }
}
