package org.mandate.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on stderr for long work, on a terminal only. */
final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar that counts what its label says; none where output does not go to a terminal. */
    static Progress on(String label) {
        if (!Boolean.getBoolean("mandate.terminal")) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(label)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .build());
    }

    /** A number above 0 is the number of steps to come; 0 is one step done. */
    void accept(int number) {
        if (bar != null && number > 0) {
            bar.maxHint(number);
        } else if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
