package org.mandate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Printable;
import org.mandate.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where exceptions become exit codes: 2 for bad input, 3 for a fault of the program itself. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    static final int BAD_INPUT = 2;
    static final int FAULT = 3;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return code(failure, line.getErr());
    }

    /** Bad usage: what is wrong, what was perhaps meant, and where to read more; not the whole of the help. */
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine line = failure.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(Printable.of("mandate: " + failure.getMessage()));
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String meant = meant(unmatched, line);
            if (meant != null) {
                err.println("  maybe: " + meant);
            }
        }
        err.println("'" + line.getCommandSpec().qualifiedName() + " --help' says more");
        return BAD_INPUT;
    }

    private static @Nullable String meant(UnmatchedArgumentException failure, CommandLine line) {
        String wrong = failure.getUnmatched().get(0);
        List<String> names = new ArrayList<>(
                wrong.startsWith("-")
                        ? line.getCommandSpec().optionsMap().keySet()
                        : line.getSubcommands().keySet());
        return Suggestion.nearest(wrong, names);
    }

    /** Says what went wrong and returns the exit code for it. */
    static int code(Throwable failure, PrintWriter err) {
        if (failure instanceof InvalidInput wrong) {
            for (Diagnostic problem : wrong.diagnostics()) {
                err.print(problem.text());
            }
            int count = wrong.diagnostics().size();
            err.println(count == 1 ? "1 problem" : count + " problems");
            return BAD_INPUT;
        }
        if (failure instanceof OutOfMemoryError && IsolatedRun.sayOutOfMemory(err)) {
            return BAD_INPUT;
        }
        err.println("mandate: internal fault: " + failure.getClass().getSimpleName() + details(failure));
        return FAULT;
    }

    /** Where to find details of a fault, as the end of a sentence; writes them there. */
    static String details(Throwable failure) {
        try {
            Path file = Files.createTempFile("mandate-fault-", ".txt");
            try (PrintWriter trace = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                failure.printStackTrace(trace);
            }
            return "; details in " + file;
        } catch (IOException e) {
            return ": " + failure.getMessage();
        }
    }
}
