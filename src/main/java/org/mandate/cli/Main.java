package org.mandate.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The root command. */
@Command(
        name = "mandate",
        version = "mandate 0.1.0",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        description = "Ranks the options of a peace operation under stress, and says why.")
public final class Main {

    @Mixin
    private final IsolatedRun isolation = new IsolatedRun();

    Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        StandardOutput output = new StandardOutput();
        PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                arguments);
        out.flush();
        String missing = output.missing();
        if (missing != null) {
            err.println("mandate: the output cannot be written (" + missing + ")");
        }
        System.exit(missing == null ? code : Math.max(code, Failures.BAD_INPUT));
    }

    /** Runs a command with its output going to the writers, and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Failures failures = new Failures();
        Main main = new Main();
        CommandLine line = Commands.named(main, arguments)
                .setOut(out)
                .setErr(err)
                .registerConverter(LocalDate.class, Main::date)
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setExecutionStrategy(parsed -> main.isolation.isWanted()
                        ? main.isolation.run(List.of(arguments), err)
                        : new CommandLine.RunLast().execute(parsed))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        int code = execute(line, arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** The library turns exceptions into codes; errors, such as a stack that overflows, it lets pass. */
    private static int execute(CommandLine line, String... arguments) {
        try {
            return arguments.length == 0 ? help(line) : line.execute(arguments);
        } catch (Error fault) {
            return Failures.code(fault, line.getErr());
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no date: write it like 2023-01-27");
        }
    }

    private static int help(CommandLine line) {
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
