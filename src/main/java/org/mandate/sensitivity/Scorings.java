package org.mandate.sensitivity;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mandate.weights.Draws;

/** Sessions that score, one a thread that works; what comes out does not depend on how many threads there are. */
final class Scorings implements AutoCloseable {

    private final int threads;
    private final Progress progress;
    private final Supplier<Weighing.Scoring> open;
    private final ConcurrentLinkedQueue<Weighing.Scoring> idle = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Weighing.Scoring> all = new ConcurrentLinkedQueue<>();

    /** Sessions for so many threads, opened as they are needed. */
    Scorings(int threads, Progress progress, Supplier<Weighing.Scoring> open) {
        this.threads = threads;
        this.progress = progress;
        this.open = open;
    }

    /** Works on blocks of draws, each in one session, and takes up what comes out in the order of the blocks. */
    <R> void draw(Draws draws, BiFunction<Weighing.Scoring, Integer, R> work, Consumer<R> taken) {
        progress.expect(draws.blocks());
        draws.run(threads, block -> inOne(work, block), (R result) -> {
            taken.accept(result);
            progress.done(1);
        });
    }

    private <R> R inOne(BiFunction<Weighing.Scoring, Integer, R> work, int block) {
        Weighing.Scoring scoring = idle.poll();
        if (scoring == null) {
            scoring = open.get();
            all.add(scoring);
        }
        try {
            return work.apply(scoring, block);
        } finally {
            idle.add(scoring);
        }
    }

    @Override
    public void close() {
        all.forEach(Weighing.Scoring::close);
        all.clear();
        idle.clear();
    }
}
