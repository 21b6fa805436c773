package org.mandate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where exceptions become exit codes: 2 for bad input, 3 for a fault of the program itself. */
final class Failures implements IExecutionExceptionHandler {

    private static final int BAD_INPUT = 2;
    private static final int FAULT = 3;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return code(failure, line.getErr());
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
        err.println("mandate: internal fault: " + failure.getClass().getSimpleName() + details(failure));
        return FAULT;
    }

    private static String details(Throwable failure) {
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
