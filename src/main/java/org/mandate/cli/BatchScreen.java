package org.mandate.cli;

import java.io.PrintWriter;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.mandate.batch.BatchProgress;
import org.mandate.batch.BatchResult;
import org.mandate.batch.CaseEntry;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.Printable;

/** Says how far a batch is: a bar with rate and time left on a terminal, else a line every hundred cases. */
final class BatchScreen implements BatchProgress, AutoCloseable {

    private static final int EVERY = 100;

    private final PrintWriter err;
    private final boolean terminal = Boolean.getBoolean("mandate.terminal");
    private @Nullable ProgressBar bar;
    private int count;
    private int done;
    private int kept;
    private int bad;
    private int faults;

    BatchScreen(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void found(int cases) {
        count = cases;
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName("cases")
                    .setStyle(ProgressBarStyle.ASCII)
                    .setInitialMax(cases)
                    .showSpeed()
                    .build();
        }
    }

    /** Details of the first are kept: the others are most often the same. */
    @Override
    public void fault(String id, Throwable fault) {
        faults++;
        err.println(Printable.of("mandate: internal fault in " + id + ": "
                + fault.getClass().getSimpleName() + (faults == 1 ? Failures.details(fault) : "")));
    }

    @Override
    public void done(CaseEntry entry, List<Diagnostic> problems, boolean wasKept) {
        done++;
        kept += wasKept ? 1 : 0;
        bad += problems.isEmpty() ? 0 : 1;
        problems.forEach(problem -> err.print(problem.text()));
        if (bar != null) {
            bar.step();
        } else if (done % EVERY == 0) {
            err.println(done + " of " + count + " cases" + (bad == 0 ? "" : ", " + bad + " with problems"));
        }
    }

    /** The last line: what came of it all. */
    String text(BatchResult result) {
        return done + (done == 1 ? " case: " : " cases: ") + (done - result.bad()) + " ranked"
                + (kept == 0 ? "" : " (" + kept + " unchanged)") + ", " + result.bad() + " with problems"
                + (result.faults() == 0 ? "" : ", " + result.faults() + " by a fault of Mandate itself");
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
