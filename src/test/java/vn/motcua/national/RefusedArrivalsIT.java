package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.NationalGateway;
import vn.motcua.support.StaffDoor;

/** What cannot be taken in becomes a task for the reception of the unit, and for nobody else. */
@MotcuaTest
class RefusedArrivalsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final NationalGateway gateway = NationalGateway.running();

    @Autowired
    Motcua motcua;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient database;

    @Autowired
    Arrivals arrivals;

    private Reception reception;

    @Autowired
    void enter(AutowireCapableBeanFactory beans) {
        reception = beans.createBean(Reception.class);
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
                        Optional::isPresent)
                .orElseThrow();

        assertThat(tasks.getVariables(reception.task(code).getId())).containsEntry("refusal", "NO_CODE");
        assertThat(reception
                        .decides(code, Reception.rejecting("Hồ sơ không có mã"))
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
        await().atMost(PATIENCE).until(() -> reception.state(code).equals("REJECTED"));
        assertThat(gateway.about(code)).isEmpty();
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

    private long seen(PortalSubmission submission) {
        return database.sql("select count(*) from access_log where dossier = ? and action = 'view arrival'")
                .param(submission.code())
                .query(Long.class)
                .single();
    }
}
