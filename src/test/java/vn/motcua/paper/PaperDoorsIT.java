package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.Part;
import vn.motcua.support.PdfText;

/** Papers from the running application: fetched by the applicant, verified by anybody. */
@MotcuaTest
class PaperDoorsIT {

    private static final Map<String, Object> ASK =
            Map.of("receptionOutcome", "supplement", "missingContent", "Biên bản họp");

    @Autowired
    Motcua motcua;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient database;

    @Test
    void listsOnlyWhatWasHandedIn() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness()
                .withFiles(Map.of("premises", new Part("hop-dong.pdf", Application.PDF))));
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);

        assertThat(PdfText.of(motcua.paper(dossier, "receipt")))
                .contains("Tờ khai theo biểu mẫu điện tử Bản điện tử 1")
                .contains("Giấy tờ về địa điểm kinh doanh")
                .doesNotContain("Căn cước của chủ hộ")
                .doesNotContain("binding");
    }

    @Test
    void speaksTheApplicantsLanguageToo() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        database.sql("update dossier set language = 'en' where code = ?")
                .param(dossier.code())
                .update();
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);

        assertThat(PdfText.of(motcua.paper(dossier, "receipt")))
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                .contains("Dossier code: " + dossier.code())
                .contains("Household business registration")
                .contains("The Vietnamese text is the binding one.");
    }

    @Test
    void tellsAnybodyWithThePaperWhatStandsOnItAndNobodyElseAnything() {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        var code = papers.of(dossier.code()).get(0).verifyCode();

        assertThat(motcua.page("/verify/" + VerifyCode.grouped(code) + "?lang=en"))
                .contains("This paper was issued by this system")
                .contains("T. N. D. Huyền")
                .contains("Result due at")
                .doesNotContain("page.verify")
                .doesNotContain(application.text("fullName"))
                .doesNotContain(application.text("personalId"))
                .doesNotContain(application.text("phone"));
        assertThat(motcua.page("/verify/0000-0000-0000-0000?lang=en")).contains("No paper has this code");
    }

    @Test
    void takesNoOtherPaperForTheResult() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().with("returnWay", "download"));
        motcua.does("reception19789", dossier.code(), ASK);
        motcua.supplement(dossier, "Đã bổ sung", Map.of());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
        motcua.does("divisionHead19789", dossier.code(), Map.of("draftAgreed", true));
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));
        motcua.does("recordsClerk19789", dossier.code(), Map.of("stamped", true));

        motcua.paper(dossier, "supplement-request");
        assertThat(motcua.status(dossier)).isEqualTo(9);
        motcua.paper(dossier, "household-business-certificate");
        assertThat(motcua.status(dossier)).isEqualTo(10);
    }
}
