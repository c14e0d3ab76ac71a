package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;
import vn.motcua.support.WholeWay;

/** The applicant chooses anew how the result comes, and it follows her in time. */
@MotcuaTest
class ReturnWayChoiceIT {
    private static final ParameterizedTypeReference<Map<String, Object>> ROW = new ParameterizedTypeReference<>() {};
    private static final String ADDRESS = "Kiệt 15 Chi Lăng, phường Phú Xuân, thành phố Huế";
    private static final Map<String, Object> POSTED =
            Map.of("postOutcome", "posted", "trackingNumber", "CP123456785VN", "postedOn", "2026-03-02");

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Test
    void followsTheApplicantUntilThePostHasIt() {
        var dossier = WholeWay.completed(motcua, Application.ofHouseholdBusiness());
        assertThat(task(dossier)).isEqualTo("userTask_returnResult");

        assertThat(chooses(dossier, "post", "").getStatusCode().value()).isEqualTo(422);
        assertThat(task(dossier)).isEqualTo("userTask_returnResult");
        assertThat(chooses(dossier, "post", ADDRESS).getBody().get("returnWay"))
                .isEqualTo(Map.of("way", "post", "offered", List.of("counter", "post", "download")));
        assertThat(task(dossier)).isEqualTo("userTask_postResult");
        chooses(dossier, "post", "Số 7 Hà Nội, phường Thuận Hóa, thành phố Huế");
        assertThat(panel(dossier)).contains("Số 7 Hà Nội").doesNotContain(ADDRESS);
        motcua.does("reception19789", dossier.code(), POSTED);

        assertThat(chooses(dossier, "counter", "").getStatusCode().value()).isEqualTo(409);
        assertThat(log.of(dossier.code()))
                .filteredOn(it -> it.kind() == EventKind.RETURN_WAY_CHOSEN)
                .hasSize(2)
                .last()
                .satisfies(
                        it -> assertThat(it.detail().get("before").toString()).contains(ADDRESS));
        assertThat(timeline(dossier)).contains("chọn lại cách nhận kết quả: Qua dịch vụ bưu chính công ích");
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    @Test
    void isNotPostedOnceItWasDownloaded() {
        var dossier = WholeWay.completed(motcua, byPost());
        motcua.paper(dossier, "household-business-certificate");
        assertThat(motcua.status(dossier)).isEqualTo(9);
        var task =
                (String) motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        motcua.claims("reception19789", task);
        chooses(dossier, "download", ADDRESS);
        motcua.paper(dossier, "household-business-certificate");

        assertThat(motcua.completes("reception19789", task, POSTED)
                        .getStatusCode()
                        .is2xxSuccessful())
                .isFalse();
        assertThat(returned(dossier).text("way")).contains("download");
        assertThat(log.of(dossier.code()))
                .filteredOn(it -> it.kind() == EventKind.RETURNED)
                .hasSize(1);
    }

    @Test
    void choosingTheSameAgainChangesNothing() {
        var dossier = motcua.submitted(byPost());
        chooses(dossier, "post", ADDRESS);

        assertThat(log.of(dossier.code())).extracting(DossierEvent::kind).containsExactly(EventKind.SUBMITTED);
    }

    @Test
    void isOfferedAsTheProcedureSays() {
        var dossier = motcua.submitted(Application.ofCertifiedCopies());

        assertThat(chooses(dossier, "download", "").getStatusCode().value()).isEqualTo(422);
        assertThat(motcua.page("/api/procedures/certified-copies/form"))
                .contains("\"post\"")
                .doesNotContain("\"download\"");
        assertThat(motcua.page("/api/procedures/household-business-registration/form"))
                .contains("\"download\"");
    }

    private static Application byPost() {
        return Application.ofHouseholdBusiness().with("returnWay", "post").with("postAddress", ADDRESS);
    }

    private ResponseEntity<Map<String, Object>> chooses(Submitted dossier, String way, String address) {
        return motcua.http()
                .post()
                .uri("/api/dossiers/{code}/return-way?lang=vi", dossier.code())
                .header("X-Dossier-Key", dossier.key())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("way", way, "address", address))
                .retrieve()
                .toEntity(ROW);
    }

    private String task(Submitted dossier) {
        var tasks = motcua.tasks("reception19789", dossier.code());
        assertThat(tasks).hasSize(1);
        return (String) tasks.get(0).get("taskDefinitionKey");
    }

    private String panel(Submitted dossier) {
        var task = motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        var panel = StaffDoor.of(motcua, "reception19789").get("/staff/api/tasks/" + task + "/dossier");
        return new String(panel.getBody(), StandardCharsets.UTF_8);
    }

    private DossierEvent returned(Submitted dossier) {
        return log.last(dossier.code(), it -> it.kind() == EventKind.RETURNED).orElseThrow();
    }

    private String timeline(Submitted dossier) {
        return String.valueOf(
                motcua.look(dossier.code(), dossier.key()).getBody().get("timeline"));
    }
}
