package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Part;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** A receipt from the running application: fetched by the applicant, verified by anybody. */
@MotcuaTest
class PaperDoorsIT {
    private static final Map<String, Object> ACCEPT = Map.of("receptionOutcome", "accept", "note", "Đủ giấy tờ");

    @Autowired
    Motcua motcua;

    @Autowired
    Papers papers;

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

    private String page(String path) {
        return motcua.http().get().uri(path).retrieve().body(String.class);
    }

    private String receipt(Submitted dossier) throws IOException {
        var pdf = motcua.http()
                .get()
                .uri("/api/dossiers/{code}/papers/receipt", dossier.code())
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
