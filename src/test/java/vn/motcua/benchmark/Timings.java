package vn.motcua.benchmark;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each kind of step took. */
final class Timings {
    private static final double MILLIS = 1e6;

    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = Collections.synchronizedMap(new LinkedHashMap<>());

    <T> T time(String step, Callable<T> work) throws Exception {
        var start = System.nanoTime();
        var answer = work.call();
        nanos.computeIfAbsent(step, it -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
        return answer;
    }

    /**
     * @param share 0.99 for the 99th percentile
     * @return milliseconds
     */
    double percentile(String step, double share) {
        var sorted =
                nanos.get(step).stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / MILLIS;
    }

    void print(String title) {
        System.out.printf("%n%-34s %8s %9s %9s %9s%n", title, "n", "p50 ms", "p95 ms", "p99 ms");
        for (var step : nanos.keySet().toArray(String[]::new)) {
            var figures = Arrays.stream(new double[] {0.5, 0.95, 0.99})
                    .map(share -> percentile(step, share))
                    .toArray();
            System.out.printf(
                    "%-34s %8d %9.1f %9.1f %9.1f%n", step, nanos.get(step).size(), figures[0], figures[1], figures[2]);
        }
    }
}
