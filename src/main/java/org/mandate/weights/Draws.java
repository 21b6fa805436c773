package org.mandate.weights;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * A number of draws, taken in blocks that each have their own chance, so that what is drawn depends on the seed and not
 * on how many threads draw.
 *
 * @param count how many, 1 to {@link #MOST}
 * @param seed the same seed gives the same draws
 */
public record Draws(int count, long seed) {

    /** Draws of a block; the last may have fewer. */
    public static final int BLOCK = 500;

    /** Draws beyond which an error of a share is smaller than anybody reads. */
    public static final int MOST = 10_000_000;

    private static final int BLOCKS_AHEAD = 4;

    /** Throws IllegalArgumentException where the count is out of range. */
    public Draws {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("draws are 1 to " + MOST + ": " + count);
        }
    }

    /** Number of blocks. */
    public int blocks() {
        return (count + BLOCK - 1) / BLOCK;
    }

    /** Number of draws in a block, counted from 0. */
    public int size(int block) {
        return Math.min(BLOCK, count - block * BLOCK);
    }

    /** Chance for a block; {@code stream} keeps apart what is drawn for different ends. */
    public SplittableRandom random(int stream, int block) {
        long start = new SplittableRandom(seed).nextLong();
        long own = new SplittableRandom(start + stream).nextLong();
        return new SplittableRandom(new SplittableRandom(own + block).nextLong());
    }

    /**
     * Works on all blocks and takes up the results in the order of the blocks; few are held at a time.
     *
     * @param threads how many work at once, 1 or more
     * @param work makes the result of a block; called from several threads
     * @param taken takes a result; called from this thread
     */
    public <T> void run(int threads, IntFunction<T> work, Consumer<T> taken) {
        if (threads == 1) {
            for (int block = 0; block < blocks(); block++) {
                taken.accept(work.apply(block));
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, Draws::worker);
        try {
            Deque<Future<T>> ahead = new ArrayDeque<>();
            for (int block = 0; block < blocks(); block++) {
                int number = block;
                ahead.add(workers.submit(() -> work.apply(number)));
                if (ahead.size() >= threads * BLOCKS_AHEAD) {
                    taken.accept(result(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                taken.accept(result(ahead.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "draws");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> T result(Future<T> block) {
        try {
            return block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw e.getCause() instanceof RuntimeException wrong ? wrong : new IllegalStateException(e.getCause());
        }
    }
}
