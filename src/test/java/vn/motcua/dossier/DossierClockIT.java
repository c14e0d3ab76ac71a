package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.clock.ClockState;
import vn.motcua.clock.Ground;
import vn.motcua.clock.IllegalEntryException;
import vn.motcua.support.Application;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class DossierClockIT {
    @Autowired
    Inbox inbox;

    @Autowired
    Motcua motcua;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLog log;

    @Autowired
    DossierClock clock;

    @Autowired
    TransactionTemplate transaction;

    private String code;
    private Motcua.Submitted dossier;

    @BeforeEach
    void accept() {
        dossier = motcua.submitted(Application.ofHouseholdBusiness());
        code = dossier.code();
        motcua.does("reception19789", code, Motcua.ACCEPT);
        inbox.settled(code, 1);
    }

    @Test
    void standsStillAndGoesOnWithItsEvents() {
        assertThat(dossiers.get(code).clockState()).isEqualTo(ClockState.RUNNING);
        var due = dossiers.get(code).dueAt();

        append(paused(Ground.SUPPLEMENT));
        assertThat(dossiers.get(code).clockState()).isEqualTo(ClockState.PAUSED);
        assertThat(dossiers.get(code).pausedFor()).contains(Ground.SUPPLEMENT);
        assertThat(clockOf(dossier)).containsEntry("state", "PAUSED").containsKey("explanation");
        assertThat(clockOf(dossier).get("timeLeft")).isEqualTo("còn 3 ngày làm việc");

        append(NewEvent.of(EventKind.SUPPLEMENTED, NewEvent.APPLICANT).resuming(Ground.SUPPLEMENT));
        assertThat(dossiers.get(code).clockState()).isEqualTo(ClockState.RUNNING);
        assertThat(dossiers.get(code).pausedFor()).isEmpty();
        assertThat(dossiers.get(code).dueAt()).isEqualTo(due); // on the same day nothing moves
        assertThat(log.verify(code)).isEmpty();
    }

    @Test
    void anExtensionMovesTheProjectedDate() {
        var before = clock.of(dossiers.get(code));
        append(NewEvent.of(EventKind.DUE_DATE_MOVED, NewEvent.SYSTEM)
                .with(ClockMove.EXTEND)
                .with(Map.of(ClockMove.AMOUNT, 2, ClockMove.PAPER, "1/XL-UBND")));
        var after = clock.of(dossiers.get(code));
        assertThat(after.budget()).isEqualTo(before.budget() + 2);
        assertThat(dossiers.get(code).dueAt()).isEqualTo(after.due());
    }

    @Test
    void refusesAMoveThatTheClockCannotMakeAndWritesNothing() {
        append(paused(Ground.TAX));
        var events = log.of(code).size();
        assertThatThrownBy(() -> append(paused(Ground.TAX))).isInstanceOf(IllegalEntryException.class);
        assertThat(log.of(code)).hasSize(events);
    }

    private static NewEvent paused(Ground ground) {
        return NewEvent.of(EventKind.SUPPLEMENT_REQUESTED, NewEvent.SYSTEM).pausing(ground);
    }

    private void append(NewEvent event) {
        transaction.executeWithoutResult(it -> log.append(code, event));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> clockOf(Motcua.Submitted submitted) {
        return (Map<String, Object>)
                motcua.look(submitted.code(), submitted.key()).getBody().get("clock");
    }
}
