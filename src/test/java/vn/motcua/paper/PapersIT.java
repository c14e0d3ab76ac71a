package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Papers on a real PostgreSQL. */
class PapersIT {
    private static final String CERTIFICATE = "household-business-certificate";
    private static final int WORKERS = 8;

    private static EmbeddedPostgres server;
    private static JdbcClient database;
    private static TransactionTemplate transaction;

    private Papers papers;

    @BeforeAll
    static void startsADatabase() throws IOException {
        server = EmbeddedPostgres.start();
        var source = server.getPostgresDatabase(); // one object, or the client would work outside the transaction
        Flyway.configure().dataSource(source).load().migrate();
        database = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @AfterAll
    static void stopsIt() throws IOException {
        server.close();
    }

    @BeforeEach
    void clears() {
        database.sql("truncate paper, paper_series").update();
        papers = papersAt(PaperFixture.ISSUED_AT);
    }

    @Test
    void findsAPaperByTheCodeOnIt() {
        var receipt = issue("D-1", "receipt", PaperFixture.receipt(), Optional.empty());

        assertThat(receipt.number()).isEmpty();
        assertThat(papers.of("D-1")).containsExactly(receipt);
        var found = papers.verify(VerifyCode.grouped(receipt.verifyCode()).toLowerCase(Locale.ROOT));
        assertThat(found).hasValueSatisfying(it -> {
            assertThat(it.paper()).isEqualTo(receipt);
            assertThat(it.facts())
                    .containsEntry("procedure", "Đăng ký thành lập hộ kinh doanh")
                    .containsEntry("fullName", "T. N. D. Huyền");
            assertThat(it.facts().toString()).doesNotContain("046198000123").doesNotContain("0987650123");
        });
        assertThat(papers.verify("7K2M-QX4P-9TRB-0C3X")).isEmpty();
        assertThat(papers.verify("' or '1'='1")).isEmpty();
    }

    @Test
    void countsEachYearAndUnitForItself() {
        assertThat(certificate("D-1", PaperFixture.UNIT).number()).hasValue("01/2026/HKD");
        assertThat(certificate("D-2", PaperFixture.UNIT).number()).hasValue("02/2026/HKD");
        assertThat(certificate("D-3", "19815").number()).hasValue("01/2026/HKD");

        papers = papersAt(Instant.parse("2026-12-31T17:00:00Z")); // midnight in Hue
        assertThat(certificate("D-4", PaperFixture.UNIT).number()).hasValue("01/2027/HKD");
    }

    @Test
    void countsEachKindOfLetterForItselfAndShowsNoFreeText() {
        var letter = Map.of(
                "procedure", "Đăng ký thành lập hộ kinh doanh",
                "fullName", "Tôn Nữ Diệu Huyền",
                "phone", "0987650123",
                "submittedAt", "lúc nộp",
                "stage", "Đang xử lý",
                "reasons", List.of("Tôn Nữ Diệu Huyền chưa đủ tuổi"));
        var first = issue("D-1", "refusal", letter, Optional.of("TCHS"));
        var other = issue("D-2", "stop-notice", letter, Optional.of("DGQ"));
        var second = issue("D-3", "refusal", letter, Optional.of("TCHS"));

        assertThat(List.of(first, other, second))
                .extracting(it -> it.number().orElseThrow())
                .containsExactly("01/2026/TCHS", "01/2026/DGQ", "02/2026/TCHS");
        assertThat(papers.verify(first.verifyCode()).orElseThrow().facts())
                .containsOnlyKeys("procedure", "fullName", "submittedAt")
                .containsEntry("fullName", "T. N. D. Huyền");
        assertThat(papers.verify(other.verifyCode()).orElseThrow().facts()).containsEntry("stage", "Đang xử lý");
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
        assertThat(database.sql("select number from paper").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** Every third transaction fails after it took a number. */
    private Optional<String> issueUnlessUnlucky(int attempt) {
        return transaction.execute(status -> {
            var number = papers.issue(order("D-" + attempt, PaperFixture.UNIT)).number();
            if (attempt % 3 == 0) {
                status.setRollbackOnly();
                return Optional.empty();
            }
            return number;
        });
    }

    @Test
    void issuesNothingWithoutATemplate() {
        assertThatThrownBy(() -> issue("D-1", "diploma", PaperFixture.receipt(), Optional.of("X")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(papers.of("D-1")).isEmpty();
        assertThat(certificate("D-2", PaperFixture.UNIT).number()).hasValue("01/2026/HKD");
    }

    @Test
    void givesTheSamePdfEachTimeEvenToManyAtOnce() throws Exception {
        certificate("D-1", PaperFixture.UNIT);
        assertThat(papers.pdf("D-1", "receipt")).isEmpty();

        var pool = Executors.newFixedThreadPool(4);
        List<byte[]> prints = new ArrayList<>();
        try {
            Callable<byte[]> print = () -> papers.pdf("D-1", CERTIFICATE).orElseThrow();
            for (var one : pool.invokeAll(Collections.nCopies(4, print))) {
                prints.add(one.get());
            }
        } finally {
            pool.shutdownNow();
        }
        prints.add(papersAt(Instant.parse("2027-03-01T00:00:00Z"))
                .pdf("D-1", CERTIFICATE)
                .orElseThrow());

        assertThat(prints).allSatisfy(it -> assertThat(it).isEqualTo(prints.get(0)));
        assertThat(database.sql("select pdf_sha256 = encode(sha256(pdf), 'hex') from paper")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void letsNobodyChangeAnIssuedPaper() {
        certificate("D-1", PaperFixture.UNIT);
        assertThat(papers.pdf("D-1", CERTIFICATE)).isPresent();
        for (var change : List.of(
                "update paper set data = jsonb_set(data, '{owner}', '\"Somebody\"')",
                "update paper set number = '99/2026/HKD'",
                "update paper set pdf = 'other', pdf_sha256 = 'other'",
                "update paper set pdf = null, pdf_sha256 = null",
                "delete from paper")) {
            assertThatThrownBy(() -> database.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("an issued paper does not change");
        }
    }

    private Paper certificate(String dossier, String unit) {
        return transaction.execute(status -> papers.issue(order(dossier, unit)));
    }

    private static PaperOrder order(String dossier, String unit) {
        return new PaperOrder(CERTIFICATE, dossier, unit, "clerk", Optional.of("HKD"), PaperFixture.certificate());
    }

    private Paper issue(String dossier, String kind, Object data, Optional<String> series) {
        return transaction.execute(
                status -> papers.issue(new PaperOrder(kind, dossier, PaperFixture.UNIT, "clerk", series, data)));
    }

    private static Papers papersAt(Instant now) {
        var json = new ObjectMapper();
        return new Papers(
                new PaperRows(database, json),
                new PaperNumbers(database),
                new PaperTemplates(database, json),
                new PdfPrinter(json, "https://motcua.example.vn"),
                json,
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
