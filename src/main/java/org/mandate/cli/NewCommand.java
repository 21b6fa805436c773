package org.mandate.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the files that a new thing needs. */
@Command(
        name = "new",
        description = "Writes the files that a new thing needs.",
        footer = {"", "Examples:", "  mandate new rule \"Donors tire of it\"", "  mandate new case mali-2025"},
        subcommands = {NewRuleCommand.class, NewCaseCommand.class, NewCheckCommand.class})
final class NewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        return 2;
    }
}
