package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.signature.SigningService;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.ResultStore;
import vn.motcua.support.WholeWay;

/** The electronic data store when it, or who signs, is away, refuses or says nothing. */
@MotcuaTest
class ResultDepositOutageIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ResultStore store = ResultStore.running();

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    EngineTables engine;

    @AfterEach
    void signsAgain() {
        SigningService.running().setAway(false);
    }

    @Test
    void depositsASignedResultOnlyWithItsSignature() {
        SigningService.running().setAway(true);
        var dossier =
                WholeWay.completed(motcua, Application.ofHouseholdBusiness().in(SigningService.UNIT));
        await().atMost(PATIENCE).until(() -> incident(dossier, "issue-result").isPresent());
        assertThat(stored(dossier)).isEmpty();

        SigningService.running().setAway(false);
        tryAgain(dossier, "issue-result");
        await().atMost(PATIENCE).until(() -> stored(dossier).isPresent());

        var sealed = log.last(dossier.code(), it -> it.kind() == EventKind.RESULT_SEALED)
                .orElseThrow();
        assertThat(store.about(dossier.code()))
                .singleElement()
                .satisfies(it -> assertThat(it.item())
                        .containsEntry("DaKySo", true)
                        .containsEntry("HashTepTin", sealed.text("sha256").orElseThrow()));
    }

    @Test
    void aStoreThatIsAwayBecomesAnIncidentAndStopsNoDossier() {
        var dossier = signed(Application.ofHouseholdBusiness());
        store.awayFor(dossier.code());
        issue(dossier);
        await().atMost(PATIENCE).until(() -> incident(dossier, "deposit-result").isPresent());
        motcua.does("reception19789", dossier.code(), Motcua.HAND_OUT);
        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(stored(dossier)).isEmpty();

        store.backFor(dossier.code());
        tryAgain(dossier, "deposit-result");
        await().atMost(PATIENCE).until(() -> stored(dossier).isPresent());

        assertThat(store.about(dossier.code())).hasSize(1);
        assertThat(incident(dossier, "deposit-result")).isEmpty();
        assertThat(motcua.status(dossier)).isEqualTo(10);
    }

    @Test
    void aRefusalIsAnIncidentInTheWordsOfTheStoreButForWhoseResultItIs() {
        var application = Application.ofHouseholdBusiness().with("fullName", "Hoàng Phủ Ngọc Lan Viên");
        var dossier = signed(application);
        store.refuse(
                dossier.code(),
                "Không có kho của %s, số %s".formatted(application.text("fullName"), application.text("personalId")));
        issue(dossier);
        await().atMost(PATIENCE).until(() -> incident(dossier, "deposit-result").isPresent());

        assertThat(incident(dossier, "deposit-result").orElseThrow().getIncidentMessage())
                .contains("422 Không có kho của …, số …");
        assertThat(engine.cellsWith(application.text("fullName"), application.text("personalId")))
                .isEmpty();
        assertThat(motcua.status(dossier)).isEqualTo(9);
        store.backFor(dossier.code());
    }

    @Test
    void sendsAgainUnderTheSameKeyWhenNoAnswerCame() {
        var dossier = signed(Application.ofHouseholdBusiness());
        store.loseTheAnswerFor(dossier.code());
        issue(dossier);
        await().atMost(PATIENCE).until(() -> stored(dossier).isPresent());

        assertThat(store.about(dossier.code())).hasSize(1);
        assertThat(log.of(dossier.code()).stream().filter(it -> it.kind() == EventKind.RESULT_STORED))
                .hasSize(1);
    }

    /** The records clerk is next. */
    private Submitted signed(Application application) {
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
        motcua.does("divisionHead19789", dossier.code(), Map.of("draftAgreed", true));
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));
        return dossier;
    }

    private void issue(Submitted dossier) {
        motcua.does("recordsClerk19789", dossier.code(), Map.of("stamped", true));
    }

    private Optional<DossierEvent> stored(Submitted dossier) {
        return log.last(dossier.code(), it -> it.kind() == EventKind.RESULT_STORED);
    }

    private void tryAgain(Submitted dossier, String process) {
        engine.tryAgain(incident(dossier, process).orElseThrow());
    }

    private Optional<Incident> incident(Submitted dossier, String process) {
        return engine.incident(dossier.code(), process);
    }
}
