package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.review.ReturnDesk.ADDRESS;
import static vn.motcua.review.ReturnDesk.CLERK;
import static vn.motcua.review.ReturnDesk.POSTED;
import static vn.motcua.review.ReturnDesk.byPost;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
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
import vn.motcua.support.WholeWay;

/** The applicant chooses anew how the result comes, and it follows her in time. */
@MotcuaTest
class ReturnWayChoiceIT {
    private static final ParameterizedTypeReference<Map<String, Object>> ROW = new ParameterizedTypeReference<>() {};

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    private ReturnDesk desk;

    @Autowired
    void enter(AutowireCapableBeanFactory beans) {
        desk = beans.createBean(ReturnDesk.class);
    }

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
        assertThat(desk.panel(dossier)).contains("Số 7 Hà Nội").doesNotContain(ADDRESS);
        motcua.does(CLERK, dossier.code(), POSTED);

        assertThat(chooses(dossier, "counter", "").getStatusCode().value()).isEqualTo(409);
        assertThat(log.of(dossier.code()))
                .filteredOn(it -> it.kind() == EventKind.RETURN_WAY_CHOSEN)
                .hasSize(2)
                .last()
                .satisfies(
                        it -> assertThat(it.detail().get("before").toString()).contains(ADDRESS));
        assertThat(desk.timeline(dossier)).contains("chọn lại cách nhận kết quả: Qua dịch vụ bưu chính công ích");
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    @Test
    void isNotPostedOnceItWasDownloaded() {
        var dossier = WholeWay.completed(motcua, byPost());
        motcua.paper(dossier, "household-business-certificate");
        assertThat(motcua.status(dossier)).isEqualTo(9);
        var task = (String) motcua.tasks(CLERK, dossier.code()).get(0).get("id");
        motcua.claims(CLERK, task);
        chooses(dossier, "download", ADDRESS);
        motcua.paper(dossier, "household-business-certificate");

        assertThat(motcua.completes(CLERK, task, POSTED).getStatusCode().is2xxSuccessful())
                .isFalse();
        assertThat(desk.returned(dossier).text("way")).contains("download");
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
        var tasks = motcua.tasks(CLERK, dossier.code());
        assertThat(tasks).hasSize(1);
        return (String) tasks.get(0).get("taskDefinitionKey");
    }
}
