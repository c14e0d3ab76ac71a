package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.clock.Ground;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** A specialist's step that comes near its due date and passes it. */
@MotcuaTest
class StepWarningsIT {
    private static final String APPRAISE = "userTask_appraise";
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Autowired
    Motcua motcua;

    @Autowired
    StepWarnings warnings;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLog log;

    @Autowired
    EngineTables engine;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private Submitted dossier;
    private String code;

    @BeforeEach
    void accept() {
        dossier = motcua.submitted(Application.ofHouseholdBusiness());
        code = dossier.code();
        motcua.does("reception19789", code, Motcua.ACCEPT);
        engine.giveAddress("divisionHead19789", "truongphong@example.vn");
    }

    @AfterEach
    void forgetTheAddresses() {
        engine.giveAddress("divisionHead19789", "");
        engine.giveAddress("specialist19789", "");
    }

    @Test
    void warnsTheHolderThenTheHeadThenTheLeaderEachOnce() {
        warnings.sweep();
        assertThat(warned()).isEmpty();

        isSweptWhenDueIn(AN_HOUR);
        assertThat(warned()).containsExactly("HOLDER specialist noAddress");
        isSweptWhenDueIn(AN_HOUR.negated());
        assertThat(warned()).containsExactly("HOLDER specialist noAddress", "HEAD divisionHead mail");
        isSweptWhenDueIn(Duration.ofHours(-9));
        assertThat(warned())
                .containsExactly("HOLDER specialist noAddress", "HEAD divisionHead mail", "LEADER leader noAddress");
        assertThat(mails()).containsExactly("truongphong@example.vn");
        assertThat(motcua.look(code, dossier.key()).getBody().toString()).doesNotContain("STEP_WARNED");
        assertThat(log.verify(code)).isEmpty();
    }

    @Test
    void warnsThePersonWhoHoldsTheStep() {
        motcua.claims("specialist19789", (String)
                motcua.tasks("specialist19789", code).get(0).get("id"));
        engine.giveAddress("specialist19789", "chuyenvien@example.vn");
        isSweptWhenDueIn(AN_HOUR);

        assertThat(warned()).containsExactly("HOLDER specialist19789 mail");
        assertThat(mails()).containsExactly("chuyenvien@example.vn");
    }

    @Test
    void aPauseSilencesTheWarnings() {
        append(NewEvent.of(EventKind.SUPPLEMENT_REQUESTED, NewEvent.SYSTEM).pausing(Ground.TAX));
        isSweptWhenDueIn(AN_HOUR.negated());
        assertThat(warned()).isEmpty();

        append(NewEvent.of(EventKind.SUPPLEMENTED, NewEvent.SYSTEM).resuming(Ground.TAX));
        warnings.sweep();
        assertThat(warned()).isEmpty(); // its due date was told anew when the clock went on
        isSweptWhenDueIn(AN_HOUR);
        assertThat(warned()).hasSize(1);
    }

    @Test
    void twoNodesWarnOnce() {
        dueIn(AN_HOUR);
        var nodes = IntStream.range(0, 4)
                .mapToObj(it -> CompletableFuture.runAsync(warnings::sweep))
                .toList();
        nodes.forEach(CompletableFuture::join);
        warnings.sweep();

        assertThat(warned()).hasSize(1);
    }

    @Test
    void forgetsStepsThatAreDone() {
        isSweptWhenDueIn(AN_HOUR);
        motcua.does("specialist19789", code, Map.of("decision", "grant"));
        warnings.sweep();

        assertThat(database.sql("select count(*) from step_warning where dossier = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Twice, in office time from now; negative when it has passed. */
    private void isSweptWhenDueIn(Duration officeTime) {
        dueIn(officeTime);
        warnings.sweep();
        warnings.sweep();
    }

    private void dueIn(Duration officeTime) {
        var calendar = calendars.current();
        var now = calendar.officeTime(Instant.now());
        engine.dueAt(code, APPRAISE, calendar.officeMoment(now.plus(officeTime)));
    }

    private void append(NewEvent event) {
        transaction.executeWithoutResult(it -> log.append(code, event));
    }

    private List<String> warned() {
        return log.of(code).stream()
                .filter(it -> it.kind() == EventKind.STEP_WARNED)
                .map(it -> it.detail().get("level") + " " + it.detail().get("to") + " "
                        + it.detail().get("fate"))
                .toList();
    }

    private List<String> mails() {
        return database.sql("select recipient from notice where dossier = ? and kind like 'step.%' order by id")
                .param(code)
                .query(String.class)
                .list();
    }
}
