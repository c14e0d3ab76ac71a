package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.NationalGateway;
import vn.motcua.support.StaffDoor;

/** What cannot be taken in becomes a task for the reception, and is settled in one of three ways. */
@MotcuaTest
class RefusedArrivalsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final NationalGateway gateway = NationalGateway.running();

    @Autowired
    Motcua motcua;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient database;

    @Autowired
    Arrivals arrivals;

    private Reception reception;

    @BeforeEach
    void comes() {
        reception = new Reception(motcua, tasks, runtime, database);
    }

    static Stream<Arguments> reasons() {
        var text = "not a picture".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                reason("UNKNOWN_PROCEDURE", "9.999999", it -> it.with("MaTTHC", "9.999999")),
                reason("UNKNOWN_PROCEDURE", "1.00161", it -> it.with("MaTTHC", "1.00161")),
                reason(
                        "UNKNOWN_UNIT",
                        "Phường Trên Trời",
                        it -> it.with("MaXa", "").with("DonViXuLy", "Phường Trên Trời")),
                reason("INVALID_ANSWERS", "Số điện thoại", it -> it.with("SoDienThoai", "12")),
                reason("INVALID_ANSWERS", "", it -> it.with("ThongTinKhac", "not an object")),
                reason("FILE_REFUSED", "can-cuoc.png", it -> it.file("identity", "can-cuoc.png", text)),
                reason("FILE_REFUSED", "trong.pdf", it -> it.file("identity", "trong.pdf", new byte[0])),
                reason("FILE_MISSING", "hop-dong.pdf", it -> {
                    it.file("premises", "hop-dong.pdf", text);
                    return it.lost("premises");
                }),
                reason("FILE_CHANGED", "hop-dong.pdf", it -> {
                    it.file("premises", "hop-dong.pdf", Application.PDF);
                    return it.changed("premises", "%PDF-1.4 something else");
                }));
    }

    private static Arguments reason(String name, String words, UnaryOperator<PortalSubmission> spoil) {
        return Arguments.of(name, words, spoil);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reasons")
    void becomesATaskThatSaysWhy(String reason, String words, UnaryOperator<PortalSubmission> spoil) {
        var submission = spoil.apply(PortalSubmission.ofHouseholdBusiness()).submitted();
        var task = reception.task(submission.code());
        var variables = tasks.getVariables(task.getId());

        assertThat(String.valueOf(variables.get("refusalFields"))).doesNotContain("identity", "premises");
        assertThat(task.getTenantId()).isEqualTo("19789");
        assertThat(variables).containsEntry("refusal", reason);
        assertThat(variables.toString())
                .doesNotContain(submission.text("ChuHoSo"))
                .doesNotContain(submission.text("SoDinhDanh"));
        assertThat(String.join(
                        "\n", arrivals.find(submission.code()).orElseThrow().lines()))
                .contains(words);
        assertThat(arrivals.find(submission.code()).orElseThrow().payload()).isPresent();
        assertThat(reception.dossiersOf(submission.text("SoDinhDanh"))).isZero();
    }

    @Test
    void whatHasNoCodeIsNotLostEither() {
        var submission =
                PortalSubmission.ofHouseholdBusiness().with("MaHoSo", "?").submitted();
        var code = await().atMost(PATIENCE)
                .until(
                        () -> database.sql("select national_code from national_arrival where payload like ?")
                                .param("%" + submission.text("SoDinhDanh") + "%")
                                .query(String.class)
                                .optional(),
                        java.util.Optional::isPresent)
                .orElseThrow();

        assertThat(tasks.getVariables(reception.task(code).getId())).containsEntry("refusal", "NO_CODE");
        assertThat(reception
                        .decides(code, rejecting("Hồ sơ không có mã"))
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
        await().atMost(PATIENCE).until(() -> reception.state(code).equals("REJECTED"));
        assertThat(gateway.about(code)).isEmpty();
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

        assertThat(decided(submission, entered(" " + typed.code().toLowerCase(java.util.Locale.ROOT))))
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
        assertThat(decided(submission, rejecting("Số điện thoại không liên lạc được")))
                .isEqualTo(204);
        reception.incident(instance);
        assertThat(runtime.getVariables(instance).toString()).doesNotContain("không liên lạc được");
        assertThat(reception.state(submission.code())).isEqualTo("REFUSED");

        gateway.backFor(submission.code());
        runtime.createIncidentQuery().processInstanceId(instance).list().forEach(it -> retry(it.getConfiguration()));
        await().atMost(PATIENCE).until(() -> reception.state(submission.code()).equals("REJECTED"));
        assertThat(gateway.about(submission.code())).hasSize(1);
        assertThat(gateway.about(submission.code()).get(0).item())
                .containsEntry("TrangThaiHoSo", 3)
                .containsEntry("GhiChu", "Số điện thoại không liên lạc được");
    }

    @Test
    void onlyTheReceptionOfTheUnitReadsItAndThatIsNoted() {
        var submission =
                PortalSubmission.ofHouseholdBusiness().with("SoDienThoai", "12").submitted();
        reception.task(submission.code());
        var path = "/staff/arrivals/" + submission.code();

        assertThat(StaffDoor.of(motcua, "reception19813").status(path)).isEqualTo(404);
        assertThat(StaffDoor.of(motcua, "specialist19789").status(path)).isEqualTo(404);
        assertThat(StaffDoor.ofNobody(motcua).status(path)).isEqualTo(302);
        assertThat(seen(submission)).isZero();
        var page = new String(StaffDoor.of(motcua, Reception.CLERK).get(path).getBody(), StandardCharsets.UTF_8);
        assertThat(page).contains(submission.text("ChuHoSo")).contains("can-cuoc.pdf");
        assertThat(seen(submission)).isEqualTo(1);

        assertThat(StaffDoor.of(motcua, Reception.CLERK).get(path + "/files/0").getBody())
                .isEqualTo(Application.PDF);
        assertThat(StaffDoor.of(motcua, Reception.CLERK).status(path + "/files/7"))
                .isEqualTo(302);
        assertThat(StaffDoor.of(motcua, "reception19813").status(path + "/files/0"))
                .isEqualTo(302);
    }

    private void retry(String job) {
        management.setJobRetries(job, 1);
    }

    private int decided(PortalSubmission submission, Map<String, Object> answers) {
        return reception.decides(submission.code(), answers).getStatusCode().value();
    }

    private static Map<String, Object> entered(String code) {
        return Map.of("arrivalDecision", "entered", "enteredCode", code);
    }

    private static Map<String, Object> rejecting(String reason) {
        return Map.of("arrivalDecision", "rejected", "rejectionReason", reason);
    }

    private long seen(PortalSubmission submission) {
        return database.sql("select count(*) from access_log where dossier = ? and action = 'view arrival'")
                .param(submission.code())
                .query(Long.class)
                .single();
    }
}
