package org.mandate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * Runs a command in a process of its own, with limits on memory and time and little of the environment: the second
 * layer around a rulebook from elsewhere, should the allow-list have a hole or a rule not come to an end.
 */
final class IsolatedRun {

    /** Set in the process that is limited, to the megabytes it may use. */
    private static final String LIMITED = "mandate.limited";

    private static final String NAME = "--isolated";
    private static final Set<String> KEPT_ENVIRONMENT =
            Set.of("PATH", "HOME", "LANG", "LC_ALL", "TERM", "COLUMNS", "NO_COLOR", "TZ", "XDG_CACHE_HOME");
    private static final int BAD_INPUT = 2;

    @Option(
            names = NAME,
            scope = ScopeType.INHERIT,
            description = "Run in a process of its own with limits on memory and time: for rules from elsewhere.")
    private boolean isolated;

    @Option(
            names = "--max-memory",
            scope = ScopeType.INHERIT,
            paramLabel = "MB",
            description = "With --isolated: megabytes it may use; default ${DEFAULT-VALUE}.")
    private int megabytes = 512;

    @Option(
            names = "--max-time",
            scope = ScopeType.INHERIT,
            paramLabel = "SECONDS",
            description = "With --isolated: seconds it may take; default ${DEFAULT-VALUE}.")
    private int seconds = 120;

    boolean isWanted() {
        return isolated;
    }

    /** Runs the command of the arguments; its streams are those of this program. */
    int run(List<String> arguments, PrintWriter err) {
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).inheritIO();
        builder.environment().keySet().retainAll(KEPT_ENVIRONMENT);
        try {
            Process process = builder.start();
            Thread orphan = new Thread(process::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(orphan);
            try {
                if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                    return process.exitValue();
                }
            } finally {
                process.destroyForcibly().waitFor();
                Runtime.getRuntime().removeShutdownHook(orphan);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return BAD_INPUT;
        }
        err.println(
                "mandate: stopped after " + seconds + " s, the most that --max-time allows; does a rule never end?");
        return BAD_INPUT;
    }

    /** In a process that is limited: says that memory ran out. In any other: does nothing and returns false. */
    static boolean sayOutOfMemory(PrintWriter err) {
        String limit = System.getProperty(LIMITED);
        if (limit != null) {
            err.println("mandate: stopped, since it needs more than the " + limit + " MB that --max-memory allows");
        }
        return limit != null;
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Xmx" + megabytes + "m");
        command.add("-D" + LIMITED + "=" + megabytes);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        arguments.stream().filter(a -> !a.equals(NAME)).forEach(command::add);
        return command;
    }
}
