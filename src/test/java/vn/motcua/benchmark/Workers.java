package vn.motcua.benchmark;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Repeats some work with several hands at once. */
final class Workers {
    static final double NANOS = 1e9; // of a second

    private Workers() {}

    @FunctionalInterface
    interface Work {
        void once() throws Exception;
    }

    /**
     * @param times how often in all
     * @return times per second
     * @throws java.util.concurrent.ExecutionException when one of them fails
     */
    static double run(int times, int workers, Work work) throws Exception {
        var begun = new AtomicInteger();
        Callable<Void> worker = () -> {
            while (begun.getAndIncrement() < times) {
                work.once();
            }
            return null;
        };
        var pool = Executors.newFixedThreadPool(workers);
        try {
            var start = System.nanoTime();
            var running = new ArrayList<Future<Void>>();
            for (var i = 0; i < workers; i++) {
                running.add(pool.submit(worker));
            }
            for (var each : running) {
                each.get();
            }
            return times / ((System.nanoTime() - start) / NANOS);
        } finally {
            pool.shutdownNow();
        }
    }
}
