package vn.motcua.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import vn.motcua.support.Jar;

/**
 * Prints how fast dossiers go through the shipped application, as a share of what the bare engine does on the same
 * database server in the same minutes, and what a look-up costs when there are a thousand times more dossiers.
 */
final class Benchmark {
    private static final int DOSSIERS = Integer.getInteger("dossiers", 2_400);
    private static final int WORKERS = Integer.getInteger("workers", 4);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARM_UP = Integer.getInteger("warmUp", 12_000);
    private static final int FASTER = 2; // the bare engine, about
    private static final int FEW = 200;
    private static final int OPEN = Integer.getInteger("open", 10_000);
    private static final int MANY = Integer.getInteger("finished", 200_000);

    private static final long PAUSE = 50; // ms
    private static final long PATIENCE = 5; // minutes

    private static final String OWED = """
            select (select count(*) from national_message where state <> 'SENT')
                + (select count(*) from deposited_result where stored_at is null)
                + (select count(*) from notice where state = 'SENDING' or next_attempt_at <= now())
            """;

    /** Bytes of the rows of ours that a dossier needs, without PDF files. */
    private static final String ROWS = """
            select ((select coalesce(sum(pg_column_size(x)), 0) from dossier x) + (select coalesce(sum(pg_column_size(x)), 0) from application x)
                + (select coalesce(sum(pg_column_size(x)), 0) from dossier_event x) + (select coalesce(sum(pg_column_size(x)), 0) from document x)
                + (select coalesce(sum(pg_column_size(x) - coalesce(pg_column_size(pdf), 0)), 0) from paper x)
                + (select coalesce(sum(pg_column_size(x)), 0) from notice x) + (select coalesce(sum(pg_column_size(x)), 0) from access_log x)
                + (select coalesce(sum(pg_column_size(x)), 0) from submission x) + (select coalesce(sum(pg_column_size(x)), 0) from fee_due x)
                + (select coalesce(sum(pg_column_size(x)), 0) from national_message x)
                + (select coalesce(sum(pg_column_size(x)), 0) from deposited_result x)) / (select count(*) from dossier)
            """;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.WARN);
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/benchmark")), "run-");
        try (var server = new DatabaseServer(folder)) {
            if (ROUNDS > 0) {
                lifecycle(server, folder);
            }
            if (MANY > 0) {
                new LookupComparison(server, folder, FEW, MANY).run();
                new FrontOffice(server, folder).run("lookup_few", FEW, "lookup_many", 2 * OPEN);
            }
            if (OPEN > 0) {
                new CalendarChangeBenchmark(server, folder, OPEN).run();
            }
        }
        System.exit(0);
    }

    /**
     * Rounds alternate between the two, so that a busy minute of the machine strikes both. A round of the bare engine has
     * more dossiers, to take about as long.
     */
    private static void lifecycle(DatabaseServer server, Path folder) throws Exception {
        System.out.printf(
                "%nDossiers: %d a round, %d workers, PostgreSQL %s, fsync %s, synchronous_commit %s%n",
                DOSSIERS,
                WORKERS,
                server.setting("server_version"),
                server.setting("fsync"),
                server.setting("synchronous_commit"));
        var place = Files.createDirectories(folder.resolve("few"));
        try (var neighbours = new Neighbours();
                var application = new Jar(place, all(server.application("few"), neighbours.everything(place)));
                var bare = new BareEngine(server.create("bare"))) {
            var lifecycle = new Lifecycle(application.motcua());
            lifecycle.run(WARM_UP, WORKERS, new Timings());
            awaitNothingOwed(server);
            bare.run(WARM_UP, WORKERS);
            var timings = new Timings();
            List<Double> ratios = new ArrayList<>();
            for (var round = 1; round <= ROUNDS; round++) {
                var ours = untilNothingIsOwed(lifecycle, timings, server);
                var theirs = bare.run(FASTER * DOSSIERS, WORKERS);
                ratios.add(ours / theirs);
                System.out.printf(
                        "Round %d: application %.1f dossiers/s, bare engine %.1f dossiers/s, ratio %.2f%n",
                        round, ours, theirs, ours / theirs);
            }
            System.out.printf("Median ratio to the bare engine: %.2f%n", median(ratios));
            timings.print("Steps over HTTP");
            System.out.printf(
                    "Rows of a dossier without files: %.1f KiB%n",
                    server.in("few").sql(ROWS).query(Double.class).single() / 1024);
        }
    }

    /** @return dossiers per second, with all that goes out about them; none of it is left to the bare engine's round */
    private static double untilNothingIsOwed(Lifecycle lifecycle, Timings timings, DatabaseServer server)
            throws Exception {
        var start = System.nanoTime();
        lifecycle.run(DOSSIERS, WORKERS, timings);
        var handedOver = System.nanoTime();
        awaitNothingOwed(server);
        System.out.printf("What was still owed took %.1f s%n", (System.nanoTime() - handedOver) / Workers.NANOS);
        return DOSSIERS / ((System.nanoTime() - start) / Workers.NANOS);
    }

    private static void awaitNothingOwed(DatabaseServer server) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE);
        while (server.in("few").sql(OWED).query(Long.class).single() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Something is never sent");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        }
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static String[] all(String[] some, String[] more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
