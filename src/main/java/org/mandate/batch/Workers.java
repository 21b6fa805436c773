package org.mandate.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Works on several cases at once and hands over what comes of them, as it comes, to one thread. */
final class Workers {

    /** As deep as that of the main thread: what analysts wrote may be nested deep. */
    private static final long STACK = 8L << 20;

    private static final long PAUSE = 10;

    private final int jobs;

    Workers(int jobs) {
        this.jobs = jobs;
    }

    /** Works on one item. */
    interface Step<A, B> {
        B apply(A item) throws IOException;
    }

    /** Takes what came of one item. */
    interface Sink<B> {
        void accept(B result) throws IOException;
    }

    /** What came of one item: a result or a failure. */
    private record Outcome<B>(@Nullable B result, @Nullable Throwable failure) {}

    /** Ends when all items are done, or with the first failure; then no further item is begun. */
    <A, B> void each(List<A> items, Step<A, B> step, Sink<B> sink) throws IOException {
        BlockingQueue<Outcome<B>> outcomes = new ArrayBlockingQueue<>(2 * jobs);
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < items.size() && !stopped.get(); i = next.getAndIncrement()) {
                put(outcomes, outcome(items.get(i), step));
            }
        };
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(jobs, items.size()); i++) {
            Thread thread = new Thread(null, work, "batch-" + (i + 1), STACK);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        try {
            for (int i = 0; i < items.size(); i++) {
                accept(outcomes.take(), sink);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            stopped.set(true);
            end(threads, outcomes);
        }
    }

    /** Nothing is written any more once {@link #each} has ended, however it ended. */
    private static void end(List<Thread> threads, BlockingQueue<?> outcomes) {
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                outcomes.clear();
                try {
                    thread.join(PAUSE);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private static <A, B> Outcome<B> outcome(A item, Step<A, B> step) {
        try {
            return new Outcome<>(step.apply(item), null);
        } catch (IOException | RuntimeException | Error e) {
            return new Outcome<>(null, e);
        }
    }

    private static <B> void put(BlockingQueue<Outcome<B>> outcomes, Outcome<B> outcome) {
        try {
            outcomes.put(outcome);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <B> void accept(Outcome<B> outcome, Sink<B> sink) throws IOException {
        if (outcome.failure() instanceof IOException e) {
            throw e;
        }
        if (outcome.failure() instanceof RuntimeException e) {
            throw e;
        }
        if (outcome.failure() instanceof Error e) {
            throw e;
        }
        if (outcome.result() != null) {
            sink.accept(outcome.result());
        }
    }
}
