package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.paper.Paper;
import vn.motcua.paper.Papers;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** The ways out of the straight way that every procedure has through the shared parts. */
@MotcuaTest
class WaysOutIT {
    private static final String RECEPTION = "reception19789";
    private static final Map<String, Object> SUPPLEMENT =
            Map.of("receptionOutcome", "supplement", "missingContent", "Bản chụp rõ hơn");

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    @Autowired
    Papers papers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLog log;

    static Stream<Named<Supplier<Application>>> procedures() {
        return Stream.of(
                Named.of("household business", Application::ofHouseholdBusiness),
                Named.of("certified copies", Application::ofCertifiedCopies),
                Named.of("land", Application::ofLand));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void isSupplementedOnceAndGoesOn(Supplier<Application> procedure) {
        var dossier = motcua.submitted(procedure.get());
        motcua.does(RECEPTION, dossier.code(), SUPPLEMENT);
        assertThat(motcua.status(dossier)).isEqualTo(5);
        assertThat(motcua.supplement(dossier, "Đã chụp lại", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        motcua.does(RECEPTION, dossier.code(), Motcua.ACCEPT);

        assertThat(motcua.status(dossier)).isEqualTo(4);
        assertThat(kinds(dossier)).contains("supplement-request", "receipt");
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void isStoppedWhenTheSupplementDoesNotCome(Supplier<Application> procedure) {
        var dossier = motcua.submitted(procedure.get());
        motcua.does(RECEPTION, dossier.code(), SUPPLEMENT);
        engine.fireTimer(dossier.code(), "catchEvent_supplementOverdue");

        ended(dossier, 8, "stop-notice");
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void isRefusedAtTheReception(Supplier<Application> procedure) {
        var dossier = motcua.submitted(procedure.get());
        motcua.does(
                RECEPTION,
                dossier.code(),
                Map.of("receptionOutcome", "refuse", "reason", "Không thuộc thẩm quyền", "legalGround", "Điều 17"));

        ended(dossier, 3, "refusal");
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void isWithdrawnWhileItIsWorkedOnAndWhatWasPaidIsSettled(Supplier<Application> procedure) {
        var dossier = motcua.submitted(procedure.get());
        motcua.does(RECEPTION, dossier.code(), Motcua.ACCEPT);
        assertThat(motcua.withdraw(dossier, "Đổi ý").getStatusCode().value()).isEqualTo(200);
        if (kinds(dossier).anyMatch("money-receipt"::equals)) {
            motcua.does(RECEPTION, dossier.code(), Map.of("refund", "full"));
        }

        ended(dossier, 7, "stop-notice");
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void isReferredToTheUnitThatIsCompetent(Supplier<Application> procedure) {
        var dossier = motcua.submitted(procedure.get());
        motcua.does(RECEPTION, dossier.code(), Map.of("receptionOutcome", "refer"));
        motcua.does(
                RECEPTION,
                dossier.code(),
                Map.of("referral", "refer", "competentUnit", "19813", "reason", "Thuộc phường Thủy Xuân"));

        assertThat(dossiers.get(dossier.code()).unit()).isEqualTo("19813");
        motcua.does("reception19813", dossier.code(), Motcua.ACCEPT);
        assertThat(motcua.status(dossier)).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void isCorrectedWhereTheApplicantTypedWrong(Supplier<Application> procedure) {
        var dossier = motcua.submitted(procedure.get());
        var task = motcua.tasks(RECEPTION, dossier.code()).get(0).get("id");
        var answers = new HashMap<>(dossiers.application(dossier.code()).answers());
        answers.put("phone", "0909123456");
        var answer = StaffDoor.of(motcua, RECEPTION)
                .send(
                        "/staff/api/tasks/" + task + "/correction",
                        Map.of("answers", answers, "reason", "Gõ nhầm một chữ số"));

        assertThat(answer.getStatusCode().value()).isEqualTo(204);
        assertThat(dossiers.application(dossier.code()).phone()).isEqualTo("0909123456");
    }

    private void ended(Submitted dossier, int status, String paper) {
        await().atMost(Duration.ofSeconds(60)).until(() -> engine.openInstances(dossier.code()) == 0);
        assertThat(motcua.status(dossier)).isEqualTo(status);
        assertThat(kinds(dossier)).contains(paper);
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    private Stream<String> kinds(Submitted dossier) {
        return papers.of(dossier.code()).stream().map(Paper::kind);
    }
}
