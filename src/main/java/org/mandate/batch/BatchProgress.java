package org.mandate.batch;

import java.util.List;
import org.mandate.diagnostic.Diagnostic;

/** Hears how far a batch is; called by one thread at a time. */
public interface BatchProgress {

    /** So many cases were found. */
    void found(int count);

    /** One of them came out; {@code kept} where it was taken over from an earlier run. */
    void done(CaseEntry entry, List<Diagnostic> problems, boolean kept);

    /** The program failed in one of them; called before {@link #done}. */
    default void fault(String id, Throwable fault) {}

    /** Hears nothing. */
    static BatchProgress none() {
        return new BatchProgress() {
            @Override
            public void found(int count) {}

            @Override
            public void done(CaseEntry entry, List<Diagnostic> problems, boolean kept) {}
        };
    }
}
