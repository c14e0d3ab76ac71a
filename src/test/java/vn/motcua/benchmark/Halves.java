package vn.motcua.benchmark;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Repeats work in two halves, between which the job executor has something to do. Nobody waits for it: a worker does the
 * second half of what was begun a few times before.
 *
 * @param <T> what the first half hands to the second
 */
final class Halves<T> {
    private static final int BEFORE = 8;
    private static final long PATIENCE = 50; // ms; each question is work too

    private final BlockingQueue<T> begun = new LinkedBlockingQueue<>();
    private final First<T> first;
    private final Second<T> second;

    Halves(First<T> first, Second<T> second) {
        this.first = first;
        this.second = second;
    }

    @FunctionalInterface
    interface First<T> {
        T once() throws Exception;
    }

    @FunctionalInterface
    interface Second<T> {
        /** @return false when it is too early */
        boolean once(T begun) throws Exception;
    }

    /** @return how often a second, until the last is wholly done */
    double run(int times, int workers) throws Exception {
        var start = System.nanoTime();
        Workers.run(times, workers, () -> {
            begun.add(first.once());
            if (begun.size() > BEFORE) {
                finishOne();
            }
        });
        Workers.run(begun.size(), workers, this::finishOne);
        return times / ((System.nanoTime() - start) / Workers.NANOS);
    }

    private void finishOne() throws Exception {
        var next = begun.take();
        while (!second.once(next)) {
            TimeUnit.MILLISECONDS.sleep(PATIENCE);
        }
    }
}
