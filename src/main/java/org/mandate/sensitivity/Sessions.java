package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Live sessions of one base, one a thread that works; what comes out does not depend on how many threads there are. */
final class Sessions implements AutoCloseable {

    /** Tasks that one session answers in a row: neighbours are alike, so it has little to change. */
    private static final int MOST_IN_A_ROW = 16;

    private static final int BLOCKS = 64;

    private final int threads;
    private final Progress progress;
    private final Supplier<Live> open;
    private final ConcurrentLinkedQueue<Live> idle = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Live> all = new ConcurrentLinkedQueue<>();

    /** Sessions for so many threads, opened as they are needed. */
    Sessions(int threads, Progress progress, Supplier<Live> open) {
        this.threads = threads;
        this.progress = progress;
        this.open = open;
    }

    /** Asks one question. */
    <R> R ask(Function<Live, R> question) {
        Live live = idle.poll();
        if (live == null) {
            live = open.get();
            all.add(live);
        }
        try {
            return question.apply(live);
        } finally {
            idle.add(live);
        }
    }

    /** Asks a question of each task; answers stand in the order of the tasks. */
    <T, R> List<R> each(List<T> tasks, BiFunction<Live, T, R> question) {
        progress.expect(tasks.size());
        int size = Math.max(1, Math.min(MOST_IN_A_ROW, tasks.size() / BLOCKS));
        List<Future<List<R>>> blocks = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(threads, Sessions::worker);
        try {
            for (int from = 0; from < tasks.size(); from += size) {
                List<T> block = tasks.subList(from, Math.min(from + size, tasks.size()));
                blocks.add(workers.submit(() -> ask(live -> answers(live, block, question))));
            }
            List<R> answers = new ArrayList<>(tasks.size());
            for (Future<List<R>> block : blocks) {
                List<R> found = result(block);
                answers.addAll(found);
                progress.done(found.size());
            }
            return answers;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T, R> List<R> answers(Live live, List<T> block, BiFunction<Live, T, R> question) {
        List<R> answers = new ArrayList<>();
        for (T task : block) {
            answers.add(question.apply(live, task));
        }
        return answers;
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(null, task, "sensitivity", 8L << 20);
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

    @Override
    public void close() {
        all.forEach(Live::close);
        all.clear();
        idle.clear();
    }
}
