package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Printable;
import org.mandate.rules.Rulebook;
import org.mandate.rules.RulebookCache;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where rules, facts and seeds are: as told, else found from the working directory upward, else where it is installed. */
final class Inputs {

    /** As deep as that of the main thread: rules may be nested deep. */
    private static final long STACK = 8L << 20;

    @Option(names = "--rules", paramLabel = "DIR", description = "Folder of the rulebook.")
    private @Nullable Path rules;

    @Option(names = "--facts", paramLabel = "DIR", description = "Folder of the cases.")
    private @Nullable Path facts;

    @Option(names = "--seeds", paramLabel = "DIR", description = "Folder of the sources.")
    private @Nullable Path seeds;

    @Option(names = "--no-cache", description = "Compile the rules anew, and keep nothing of it.")
    private boolean noCache;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The compiled rulebook, out of the cache where nothing changed. */
    Rulebook rulebook() {
        return Rulebook.load(rules(), cache());
    }

    /** What was compiled before; notes of what cannot be used go to the error stream. */
    RulebookCache cache() {
        PrintWriter err = Objects.requireNonNull(command).commandLine().getErr();
        return noCache
                ? RulebookCache.none()
                : RulebookCache.ofUser(note -> err.println(Printable.of("mandate: " + note)));
    }

    /** Begins to load the rulebook; whoever calls the result waits for it, having read the rest meanwhile. */
    Callable<Rulebook> startLoading() {
        FutureTask<Rulebook> task = new FutureTask<>(this::rulebook);
        Thread thread = new Thread(null, task, "rulebook", STACK);
        thread.setDaemon(true);
        thread.start();
        return () -> {
            try {
                return task.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error fault) {
                    throw fault;
                }
                throw e.getCause() instanceof RuntimeException wrong ? wrong : e;
            }
        };
    }

    Path rules() {
        return folder(rules, "rules");
    }

    Path facts() {
        return folder(facts, "facts");
    }

    Path seeds() {
        return folder(seeds, "seeds");
    }

    Path settings() {
        return rules().resolve("settings.yaml");
    }

    /** A case by its folder, or by its name under the folder of cases. */
    Path caseFolder(String name) {
        if (name.isBlank()) {
            throw new InvalidInput(
                    List.of(Diagnostic.ofFile("facts", "no-such-case", "a case needs a name or a folder")));
        }
        Path folder = Path.of(name);
        boolean path = folder.getNameCount() > 1 && Files.isDirectory(folder);
        if (path || Files.isRegularFile(folder.resolve("case.yaml"))) {
            return folder;
        }
        return facts().resolve(name);
    }

    /** The folder as told or found. One that is not there is one problem, not one for everything looked for in it. */
    private static Path folder(@Nullable Path told, String name) {
        Path folder = told != null ? told : root().resolve(name);
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "this is a file, not the folder of " : "there is no such folder of ";
            throw new InvalidInput(List.of(Diagnostic.ofFile(folder.toString(), "no-such-folder", what + name)));
        }
        return folder;
    }

    static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("rules")) && Files.isDirectory(at.resolve("facts"))) {
                return at;
            }
        }
        String home = System.getProperty("mandate.home");
        if (home == null) {
            throw new InvalidInput(List.of(Diagnostic.ofFile(
                    ".",
                    "no-inputs",
                    "no folder with rules/ and facts/ here or above; name them with --rules and --facts")));
        }
        return Path.of(home);
    }
}
