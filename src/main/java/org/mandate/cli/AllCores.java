package org.mandate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on several things at once; what comes of them is in their order, whichever is done first. */
final class AllCores {

    /** As deep as that of the main thread: what analysts wrote may be nested deep. */
    private static final long STACK = 8L << 20;

    private AllCores() {}

    /** What comes of each; the first failure in their order is thrown once those before it are done. */
    static <A, B> List<B> each(List<A> items, Function<A, B> step) {
        int cores = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        if (cores < 2) {
            return items.stream().map(step).toList();
        }
        ExecutorService workers = Executors.newFixedThreadPool(cores, work -> {
            Thread thread = new Thread(null, work, "case", STACK);
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<B>> begun = new ArrayList<>();
            items.forEach(item -> begun.add(workers.submit(() -> step.apply(item))));
            List<B> done = new ArrayList<>();
            for (Future<B> each : begun) {
                done.add(of(each));
            }
            return done;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <B> B of(Future<B> each) {
        try {
            return each.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw e.getCause() instanceof RuntimeException wrong ? wrong : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
