package org.mandate.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.edit.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks cases again on every save. */
@Command(
        name = "watch",
        description = "Stays up and answers every save of a rule, rule test, setting, fact or source: what changed in"
                + " the ranking, which rule tests broke, or what is wrong.",
        footer = {
            "",
            "While a file is broken its last good state stands. q and Enter, Ctrl-C or the end of input quit.",
            "",
            "Examples:",
            "  mandate watch mali-2023",
            "  mandate watch mali-2023 unmil-2016",
            "  mandate watch --case-list cases.txt     # a case a line; # begins a comment"
        })
final class WatchCommand implements Callable<Integer> {

    private static final String CLEAR = "\u001B[H\u001B[2J\u001B[3J";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(
            paramLabel = "CASE",
            completionCandidates = KnownNames.Cases.class,
            arity = "0..*",
            description = "A case folder, or its name under facts/.")
    private List<String> cases = List.of();

    @Option(names = "--case-list", paramLabel = "FILE", description = "A file that names a case a line.")
    private @Nullable Path list;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        List<Path> folders = folders(names(command));
        boolean terminal = Boolean.getBoolean("mandate.terminal");
        int width = terminal ? Terminal.width() : 0;
        try (Watch watch = new Watch(inputs.rules(), inputs.facts(), inputs.seeds(), folders, inputs.cache(), width)) {
            Thread keys = new Thread(() -> untilQuit(watch), "keys");
            keys.setDaemon(true);
            keys.start();
            watch.run(screen -> {
                out.print(terminal ? CLEAR + screen : screen + "\n");
                out.flush();
            });
        }
        return 0;
    }

    private List<String> names(CommandSpec command) {
        List<String> names = new ArrayList<>(cases);
        Path file = list;
        if (file != null) {
            try {
                Files.readString(file)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(names::add);
            } catch (IOException e) {
                throw new InvalidInput(
                        List.of(Diagnostic.ofFile(file.toString(), "unreadable", "the list of cases cannot be read")));
            }
        }
        if (names.isEmpty()) {
            throw new ParameterException(command.commandLine(), "name a case to watch");
        }
        return names.stream().distinct().toList();
    }

    /** A case that is there now may go and come later; one that is not is a slip in the name. */
    private List<Path> folders(List<String> names) {
        List<Diagnostic> problems = new ArrayList<>();
        List<Path> folders = names.stream().map(inputs::caseFolder).toList();
        for (int i = 0; i < folders.size(); i++) {
            if (!Files.isDirectory(folders.get(i))) {
                problems.add(Diagnostic.ofFile(
                        folders.get(i).toString(), "no-such-case", "there is no case '" + names.get(i) + "' here"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return folders;
    }

    private static void untilQuit(Watch watch) {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String line = in.readLine(); line != null && !line.strip().equals("q"); line = in.readLine()) {
                // Anything else is no command.
            }
        } catch (IOException e) {
            // As at the end of input.
        }
        watch.close();
    }
}
