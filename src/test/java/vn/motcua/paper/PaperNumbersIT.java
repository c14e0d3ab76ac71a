package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers of papers on a real PostgreSQL. */
class PaperNumbersIT {
    private static final int WORKERS = 8;

    private static PaperDesk desk;

    private Papers papers;

    @BeforeAll
    static void opens() throws IOException {
        desk = new PaperDesk();
    }

    @AfterAll
    static void closes() throws IOException {
        desk.close();
    }

    @BeforeEach
    void clears() {
        desk.clear();
        papers = desk.papersAt(PaperFixture.ISSUED_AT);
    }

    @Test
    void countsEachYearAndUnitForItself() {
        assertThat(desk.certificate(papers, "D-1", PaperFixture.UNIT).number()).hasValue("01/2026/HKD");
        assertThat(desk.certificate(papers, "D-2", PaperFixture.UNIT).number()).hasValue("02/2026/HKD");
        assertThat(desk.certificate(papers, "D-3", "19815").number()).hasValue("01/2026/HKD");

        papers = desk.papersAt(Instant.parse("2026-12-31T17:00:00Z")); // midnight in Hue
        assertThat(desk.certificate(papers, "D-4", PaperFixture.UNIT).number()).hasValue("01/2027/HKD");
    }

    @Test
    void leavesNoGapAndNoDoubleWhenManyIssueAtOnceAndSomeFail() throws Exception {
        var start = new CountDownLatch(1);
        var work = IntStream.range(0, 120)
                .<Callable<Optional<String>>>mapToObj(it -> () -> {
                    start.await();
                    return issueUnlessUnlucky(it);
                })
                .toList();
        var committed = new ArrayList<String>();
        var pool = Executors.newFixedThreadPool(WORKERS);
        try {
            var running = work.stream().map(pool::submit).toList();
            start.countDown();
            for (var one : running) {
                one.get().ifPresent(committed::add);
            }
        } finally {
            pool.shutdownNow();
        }

        var wanted = IntStream.rangeClosed(1, 80)
                .mapToObj("%02d/2026/HKD"::formatted)
                .toList();
        assertThat(committed).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(desk.database()
                        .sql("select number from paper")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** Every third transaction fails after it took a number. */
    private Optional<String> issueUnlessUnlucky(int attempt) {
        return desk.transaction().execute(status -> {
            var number = papers.issue(PaperDesk.order("D-" + attempt, PaperFixture.UNIT))
                    .number();
            if (attempt % 3 == 0) {
                status.setRollbackOnly();
                return Optional.empty();
            }
            return number;
        });
    }
}
