package org.mandate.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Runs steps and keeps their problems, so that a mistake in one input does not hide those in another. */
final class Attempt {

    private Attempt() {}

    /** The step's result, or null with its problems kept. */
    static <T> @Nullable T run(List<Diagnostic> problems, Callable<T> step) {
        try {
            return step.call();
        } catch (InvalidInput wrong) {
            problems.addAll(wrong.diagnostics());
            return null;
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }
}
