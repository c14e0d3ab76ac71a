package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.engine.EngineUsers;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Part;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** Papers from the running application: fetched by the applicant, verified by anybody. */
@MotcuaTest
class PaperDoorsIT {
    private static final Map<String, Object> ACCEPT = Map.of("receptionOutcome", "accept", "note", "Đủ giấy tờ");

    private static final Map<String, Object> ASK =
            Map.of("receptionOutcome", "supplement", "missingContent", "Biên bản họp");

    @Autowired
    Motcua motcua;

    @Autowired
    Papers papers;

    @Autowired
    EngineTables engine;

    @Autowired
    EngineUsers users;

    @Autowired
    JdbcClient database;

    @Test
    void listsOnlyWhatWasHandedIn() throws IOException {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness()
                .withFiles(Map.of("premises", new Part("hop-dong.pdf", Application.PDF))));
        motcua.does("reception19789", dossier.code(), ACCEPT);

        assertThat(receipt(dossier))
                .contains("Tờ khai theo biểu mẫu điện tử Bản điện tử 1")
                .contains("Giấy tờ về địa điểm kinh doanh")
                .doesNotContain("Căn cước của chủ hộ")
                .doesNotContain("binding");
    }

    @Test
    void speaksTheApplicantsLanguageToo() throws IOException {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        database.sql("update dossier set language = 'en' where code = ?")
                .param(dossier.code())
                .update();
        motcua.does("reception19789", dossier.code(), ACCEPT);

        assertThat(receipt(dossier))
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                .contains("Dossier code: " + dossier.code())
                .contains("Household business registration")
                .contains("The Vietnamese text is the binding one.");
    }

    @Test
    void tellsAnybodyWithThePaperWhatStandsOnItAndNobodyElseAnything() {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), ACCEPT);
        var code = papers.of(dossier.code()).get(0).verifyCode();

        assertThat(page("/verify/" + VerifyCode.grouped(code) + "?lang=en"))
                .contains("This paper was issued by this system")
                .contains("T. N. D. Huyền")
                .contains("Result due at")
                .doesNotContain("page.verify")
                .doesNotContain(application.text("fullName"))
                .doesNotContain(application.text("personalId"))
                .doesNotContain(application.text("phone"));
        assertThat(page("/verify/0000-0000-0000-0000?lang=en")).contains("No paper has this code");
    }

    @Test
    void asksForASupplementInWritingAndSaysInWritingThatItDidNotCome() throws IOException {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), ACCEPT);
        motcua.does(
                "specialist19789",
                dossier.code(),
                Map.of("decision", "supplement", "missingContent", "Hợp đồng thuê địa điểm\nẢnh mặt tiền"));
        var request = papers.of(dossier.code()).get(1);

        assertThat(request.number().orElseThrow()).matches("\\d{2,}/20\\d\\d/HDHS");
        assertThat(paper(dossier, "supplement-request"))
                .contains("Số: " + request.number().orElseThrow())
                .contains("Mã hồ sơ: " + dossier.code())
                .contains("1 Hợp đồng thuê địa điểm")
                .contains("2 Ảnh mặt tiền")
                .contains("Đang xử lý (bước gần nhất: Thẩm định hồ sơ)");
        assertThat(page("/verify/" + VerifyCode.grouped(request.verifyCode()) + "?lang=en"))
                .contains("To be supplemented by")
                .contains("T. N. D. Huyền")
                .doesNotContain("page.verify")
                .doesNotContain("Hợp đồng thuê")
                .doesNotContain(application.text("fullName"))
                .doesNotContain(application.text("phone"));

        engine.fireTimer(dossier.code(), "catchEvent_supplementOverdue");
        assertThat(paper(dossier, "stop-notice"))
                .contains("hồ sơ số " + request.number().orElseThrow())
                .contains("Yêu cầu bổ sung giấy tờ (bước gần nhất: Thẩm định hồ sơ)");
        assertThat(papers.of(dossier.code()))
                .extracting(Paper::kind)
                .containsExactly("receipt", "supplement-request", "stop-notice");
    }

    @Test
    void refusesInWriting() throws IOException {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does(
                "reception19789",
                dossier.code(),
                Map.of("receptionOutcome", "refuse", "reason", "Không thuộc thẩm quyền", "legalGround", "Điều 17"));

        assertThat(paper(dossier, "refusal"))
                .contains("1 Không thuộc thẩm quyền")
                .contains("Căn cứ pháp lý: Điều 17");
        assertThat(papers.of(dossier.code()).get(0).number().orElseThrow()).endsWith("/TCHS");
    }

    @Test
    void namesTheReasonOfTheSpecialistWhenTheLeaderSignsTheRefusal() throws IOException {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), ACCEPT);
        motcua.does(
                "specialist19789",
                dossier.code(),
                Map.of("decision", "refuse", "reason", "Địa điểm không có thật", "legalGround", "Điều 85"));
        motcua.does("divisionHead19789", dossier.code(), Map.of("draftAgreed", true));
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));

        assertThat(paper(dossier, "refusal"))
                .contains("1 Địa điểm không có thật")
                .contains("Căn cứ pháp lý: Điều 85")
                .contains(users.name("leader19789").orElseThrow());
    }

    @Test
    void namesTheStageAtWhichADossierWasWithdrawn() throws IOException {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), ACCEPT);
        motcua.withdraw(dossier, "Đổi địa điểm");

        assertThat(paper(dossier, "stop-notice"))
                .contains("Ông/Bà đề nghị rút hồ sơ lúc")
                .contains("Đổi địa điểm")
                .contains("Giai đoạn của hồ sơ khi dừng: Đang xử lý (bước gần nhất: Kiểm tra hồ sơ)");
    }

    @Test
    void takesNoOtherPaperForTheResult() throws IOException {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().with("returnWay", "download"));
        motcua.does("reception19789", dossier.code(), ASK);
        motcua.supplement(dossier, "Đã bổ sung", Map.of());
        motcua.does("reception19789", dossier.code(), ACCEPT);
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
        motcua.does("divisionHead19789", dossier.code(), Map.of("draftAgreed", true));
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));
        motcua.does("recordsClerk19789", dossier.code(), Map.of("stamped", true));

        paper(dossier, "supplement-request");
        assertThat(motcua.status(dossier)).isEqualTo(9);
        paper(dossier, "household-business-certificate");
        assertThat(motcua.status(dossier)).isEqualTo(10);
    }

    private String page(String path) {
        return motcua.http().get().uri(path).retrieve().body(String.class);
    }

    private String receipt(Submitted dossier) throws IOException {
        return paper(dossier, "receipt");
    }

    private String paper(Submitted dossier, String kind) throws IOException {
        var pdf = motcua.http()
                .get()
                .uri("/api/dossiers/{code}/papers/{kind}", dossier.code(), kind)
                .header("X-Dossier-Key", dossier.key())
                .retrieve()
                .body(byte[].class);
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
