package org.mandate.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete commands, options, their values, cases and rules. */
@Command(
        name = "completion",
        description = "Prints a script by which the shell completes commands, options and their values, the names of"
                + " cases and those of rules.",
        footer = {
            "",
            "Exit codes: 0 done, 2 bad usage.",
            "",
            "Examples:",
            "  mandate completion bash                       # what it says",
            "  source <(mandate completion bash)             # for this shell; in ~/.bashrc for all",
            "  source <(mandate completion zsh)              # the same in ~/.zshrc",
            "  mandate completion fish > ~/.config/fish/completions/mandate.fish"
        })
final class CompletionCommand implements Callable<Integer> {

    /** Shells that there is a script for. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        CommandLine root = Commands.all(new Main());
        // Zsh takes the script of bash, which sets zsh up for it.
        out.print(shell == Shell.fish ? new FishCompletion(root).script() : BashCompletion.script(root));
        return 0;
    }
}
