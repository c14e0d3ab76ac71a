package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.engine.EngineUsers;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;

/** Forms 02, 03 and 05 from the running application. */
@MotcuaTest
class LettersIT {

    @Autowired
    Motcua motcua;

    @Autowired
    Papers papers;

    @Autowired
    EngineTables engine;

    @Autowired
    EngineUsers users;

    @Test
    void asksForASupplementInWritingAndSaysInWritingThatItDidNotCome() {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does(
                "specialist19789",
                dossier.code(),
                Map.of("decision", "supplement", "missingContent", "Hợp đồng thuê địa điểm\nẢnh mặt tiền"));
        var request = papers.of(dossier.code()).stream()
                .filter(it -> it.kind().equals("supplement-request"))
                .findFirst()
                .orElseThrow();

        assertThat(request.number().orElseThrow()).matches("\\d{2,}/20\\d\\d/HDHS");
        assertThat(PdfText.of(motcua.paper(dossier, "supplement-request")))
                .contains("Số: " + request.number().orElseThrow())
                .contains("Mã hồ sơ: " + dossier.code())
                .contains("1 Hợp đồng thuê địa điểm")
                .contains("2 Ảnh mặt tiền")
                .contains("Đang xử lý (bước gần nhất: Thẩm định hồ sơ)");
        assertThat(motcua.page("/verify/" + VerifyCode.grouped(request.verifyCode()) + "?lang=en"))
                .contains("To be supplemented by")
                .contains("T. N. D. Huyền")
                .doesNotContain("page.verify")
                .doesNotContain("Hợp đồng thuê")
                .doesNotContain(application.text("fullName"))
                .doesNotContain(application.text("phone"));

        engine.fireTimer(dossier.code(), "catchEvent_supplementOverdue");
        assertThat(PdfText.of(motcua.paper(dossier, "stop-notice")))
                .contains("hồ sơ số " + request.number().orElseThrow())
                .contains("Yêu cầu bổ sung giấy tờ (bước gần nhất: Thẩm định hồ sơ)");
        assertThat(papers.of(dossier.code()))
                .extracting(Paper::kind)
                .containsExactly("receipt", "money-receipt", "supplement-request", "stop-notice");
    }

    @Test
    void refusesInWriting() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does(
                "reception19789",
                dossier.code(),
                Map.of("receptionOutcome", "refuse", "reason", "Không thuộc thẩm quyền", "legalGround", "Điều 17"));

        assertThat(PdfText.of(motcua.paper(dossier, "refusal")))
                .contains("1 Không thuộc thẩm quyền")
                .contains("Căn cứ pháp lý: Điều 17");
        assertThat(papers.of(dossier.code()).get(0).number().orElseThrow()).endsWith("/TCHS");
    }

    @Test
    void namesTheReasonOfTheSpecialistWhenTheLeaderSignsTheRefusal() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does(
                "specialist19789",
                dossier.code(),
                Map.of("decision", "refuse", "reason", "Địa điểm không có thật", "legalGround", "Điều 85"));
        motcua.does("divisionHead19789", dossier.code(), Map.of("draftAgreed", true));
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));

        assertThat(PdfText.of(motcua.paper(dossier, "refusal")))
                .contains("1 Địa điểm không có thật")
                .contains("Căn cứ pháp lý: Điều 85")
                .contains(users.name("leader19789").orElseThrow());
    }

    @Test
    void namesTheStageAtWhichADossierWasWithdrawn() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.withdraw(dossier, "Đổi địa điểm");

        assertThat(PdfText.of(motcua.paper(dossier, "stop-notice")))
                .contains("Ông/Bà đề nghị rút hồ sơ lúc")
                .contains("Đổi địa điểm")
                .contains("Giai đoạn của hồ sơ khi dừng: Đang xử lý (bước gần nhất: Kiểm tra hồ sơ)");
    }
}
