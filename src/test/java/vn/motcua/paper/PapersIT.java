package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Papers on a real PostgreSQL. */
class PapersIT {
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
    void findsAPaperByTheCodeOnIt() {
        var receipt = desk.issue(papers, "D-1", "receipt", PaperFixture.receipt(), Optional.empty());

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
    void countsEachKindOfLetterForItselfAndShowsNoFreeText() {
        var letter = Map.of(
                "procedure", "Đăng ký thành lập hộ kinh doanh",
                "fullName", "Tôn Nữ Diệu Huyền",
                "phone", "0987650123",
                "submittedAt", "lúc nộp",
                "stage", "Đang xử lý",
                "reasons", List.of("Tôn Nữ Diệu Huyền chưa đủ tuổi"));
        var first = desk.issue(papers, "D-1", "refusal", letter, Optional.of("TCHS"));
        var other = desk.issue(papers, "D-2", "stop-notice", letter, Optional.of("DGQ"));
        var second = desk.issue(papers, "D-3", "refusal", letter, Optional.of("TCHS"));

        assertThat(List.of(first, other, second))
                .extracting(it -> it.number().orElseThrow())
                .containsExactly("01/2026/TCHS", "01/2026/DGQ", "02/2026/TCHS");
        assertThat(papers.verify(first.verifyCode()).orElseThrow().facts())
                .containsOnlyKeys("procedure", "fullName", "submittedAt")
                .containsEntry("fullName", "T. N. D. Huyền");
        assertThat(papers.verify(other.verifyCode()).orElseThrow().facts()).containsEntry("stage", "Đang xử lý");
    }

    @Test
    void issuesNothingWithoutATemplate() {
        assertThatThrownBy(() -> desk.issue(papers, "D-1", "diploma", PaperFixture.receipt(), Optional.of("X")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(papers.of("D-1")).isEmpty();
        assertThat(desk.certificate(papers, "D-2", PaperFixture.UNIT).number()).hasValue("01/2026/HKD");
    }

    @Test
    void givesTheSamePdfEachTimeEvenToManyAtOnce() throws Exception {
        desk.certificate(papers, "D-1", PaperFixture.UNIT);
        assertThat(papers.pdf("D-1", "receipt")).isEmpty();

        var pool = Executors.newFixedThreadPool(4);
        List<byte[]> prints = new ArrayList<>();
        try {
            Callable<byte[]> print =
                    () -> papers.pdf("D-1", PaperDesk.CERTIFICATE).orElseThrow();
            for (var one : pool.invokeAll(Collections.nCopies(4, print))) {
                prints.add(one.get());
            }
        } finally {
            pool.shutdownNow();
        }
        prints.add(desk.papersAt(Instant.parse("2027-03-01T00:00:00Z"))
                .pdf("D-1", PaperDesk.CERTIFICATE)
                .orElseThrow());

        assertThat(prints).allSatisfy(it -> assertThat(it).isEqualTo(prints.get(0)));
        assertThat(desk.database()
                        .sql("select pdf_sha256 = encode(sha256(pdf), 'hex') from paper")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void letsNobodyChangeAnIssuedPaper() {
        desk.certificate(papers, "D-1", PaperFixture.UNIT);
        assertThat(papers.pdf("D-1", PaperDesk.CERTIFICATE)).isPresent();
        for (var change : List.of(
                "update paper set data = jsonb_set(data, '{owner}', '\"Somebody\"')",
                "update paper set number = '99/2026/HKD'",
                "update paper set pdf = 'other', pdf_sha256 = 'other'",
                "update paper set pdf = null, pdf_sha256 = null",
                "delete from paper")) {
            assertThatThrownBy(() -> desk.database().sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("an issued paper does not change");
        }
    }
}
