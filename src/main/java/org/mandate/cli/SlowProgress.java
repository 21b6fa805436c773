package org.mandate.cli;

import org.jspecify.annotations.Nullable;

/** A progress bar that shows only once the work has taken a second. */
final class SlowProgress implements AutoCloseable {

    private static final long PATIENCE = 1_000_000_000;

    private final String label;
    private final long start = System.nanoTime();
    private @Nullable Progress bar;
    private int all;
    private int done;

    SlowProgress(String label) {
        this.label = label;
    }

    /** A number above 0 is a number of steps to come, beyond those told before; 0 is one step done. */
    void accept(int number) {
        all += number;
        done += number == 0 ? 1 : 0;
        if (bar == null && System.nanoTime() - start > PATIENCE) {
            bar = Progress.on(label);
            bar.accept(all);
            for (int i = 1; i < done; i++) {
                bar.accept(0);
            }
        }
        if (bar != null) {
            bar.accept(number > 0 ? all : 0);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
