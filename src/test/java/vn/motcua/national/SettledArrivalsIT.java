package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.NationalGateway;

/** What could not be taken in is settled by the reception in one of three ways. */
@MotcuaTest
class SettledArrivalsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final NationalGateway gateway = NationalGateway.running();

    @Autowired
    Motcua motcua;

    @Autowired
    RuntimeService runtime;

    @Autowired
    EngineTables engine;

    @Autowired
    Arrivals arrivals;

    private Reception reception;

    @Autowired
    void enter(AutowireCapableBeanFactory beans) {
        reception = beans.createBean(Reception.class);
    }

    @Test
    void isTakenInWhenItIsTriedAgainAfterThePortalCorrectedIt() {
        var submission =
                PortalSubmission.ofHouseholdBusiness().with("SoDienThoai", "12").submitted();
        reception.task(submission.code());
        assertThat(decided(submission, Map.of("arrivalDecision", "again"))).isEqualTo(204);
        reception.task(submission.code());
        submission.with("SoDienThoai", "0987650123").submitted();
        await().atMost(PATIENCE)
                .until(() -> arrivals.find(submission.code())
                        .orElseThrow()
                        .arrival()
                        .text("SoDienThoai")
                        .equals("0987650123"));

        assertThat(decided(submission, Map.of("arrivalDecision", "again"))).isEqualTo(204);
        assertThat(motcua.tasks(Reception.CLERK, reception.dossier(submission.code())))
                .hasSize(1);
        assertThat(reception.tasks(submission.code())).isEmpty();
    }

    @Test
    void isTheDossierThatSomebodyTypedIn() {
        var submission =
                PortalSubmission.ofHouseholdBusiness().with("SoDienThoai", "12").submitted();
        var typed = motcua.submitted(Application.ofHouseholdBusiness());
        var elsewhere = motcua.submitted(Application.ofHouseholdBusiness().in("19813"));
        await().atMost(PATIENCE).until(() -> !gateway.about(typed.code()).isEmpty());

        var refused = reception.decides(submission.code(), entered(elsewhere.code()));
        assertThat(refused.getStatusCode().is4xxClientError()).isTrue();
        assertThat(refused.getBody().toString()).contains("thuộc đơn vị khác");
        assertThat(decided(submission, entered("H57.99-990101-0001"))).isEqualTo(422);
        assertThat(decided(submission, Map.of("arrivalDecision", "entered"))).isEqualTo(422);
        assertThat(reception.state(submission.code())).isEqualTo("REFUSED");

        assertThat(decided(submission, entered(" " + typed.code().toLowerCase(Locale.ROOT))))
                .isEqualTo(204);
        assertThat(reception.state(submission.code())).isEqualTo("ENTERED");
        assertThat(reception.find(submission.code())).contains(typed.code());
        await().atMost(PATIENCE).until(() -> !gateway.about(submission.code()).isEmpty());
        assertThat(gateway.about(submission.code()).get(0).item()).containsEntry("TrangThaiHoSo", 1);

        var second =
                PortalSubmission.ofHouseholdBusiness().with("SoDienThoai", "12").submitted();
        assertThat(reception
                        .decides(second.code(), entered(typed.code()))
                        .getBody()
                        .toString())
                .contains("đã gắn với một mã khác");
    }

    @Test
    void isRejectedWithAReasonThatThePortalIsTold() {
        var submission = PortalSubmission.ofHouseholdBusiness().with("SoDienThoai", "12");
        gateway.awayFor(submission.code());
        submission.submitted();
        var instance = reception.task(submission.code()).getProcessInstanceId();
        assertThat(decided(submission, Map.of("arrivalDecision", "rejected"))).isEqualTo(422);
        assertThat(decided(submission, Reception.rejecting("Số điện thoại không liên lạc được")))
                .isEqualTo(204);
        reception.incident(instance);
        assertThat(runtime.getVariables(instance).toString()).doesNotContain("không liên lạc được");
        assertThat(reception.state(submission.code())).isEqualTo("REFUSED");

        gateway.backFor(submission.code());
        runtime.createIncidentQuery().processInstanceId(instance).list().forEach(engine::tryAgain);
        await().atMost(PATIENCE).until(() -> reception.state(submission.code()).equals("REJECTED"));
        assertThat(gateway.about(submission.code())).hasSize(1);
        assertThat(gateway.about(submission.code()).get(0).item())
                .containsEntry("TrangThaiHoSo", 3)
                .containsEntry("GhiChu", "Số điện thoại không liên lạc được");
    }

    private int decided(PortalSubmission submission, Map<String, Object> answers) {
        return reception.decides(submission.code(), answers).getStatusCode().value();
    }

    private static Map<String, Object> entered(String code) {
        return Map.of("arrivalDecision", "entered", "enteredCode", code);
    }
}
