package vn.motcua.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.duty.Office.CLERK;
import static vn.motcua.duty.Office.HEAD;
import static vn.motcua.duty.Office.LEADER;
import static vn.motcua.duty.Office.SPECIALIST;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.EventKind;
import vn.motcua.duty.DutyRefusedException.Reason;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** What a substitute may not do, and who may not make one. */
@MotcuaTest
class SubstitutionLimitsIT {
    private static final Map<String, Object> SIGN = Map.of("resultSigned", true);

    @Autowired
    Motcua motcua;

    @Autowired
    SubstitutionDesk desk;

    @Autowired
    StandInSweep sweep;

    @Autowired
    EngineTables engine;

    @Autowired
    Office office;

    @AfterEach
    void everybodyIsBack() {
        office.isComplete();
    }

    @Test
    void whoAppraisedDoesNotSignForAnybodyElse() {
        office.standsIn(SPECIALIST, LEADER);
        var code = office.checked().code();
        var answer = motcua.claims(SPECIALIST, office.task(SPECIALIST, code));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody().get("message").toString()).contains("thẩm định");
        assertThat(motcua.completes(SPECIALIST, office.task(SPECIALIST, code), SIGN)
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    @Test
    void whatWasAppraisedInSomebodysPlaceIsNotCheckedByHerEither() {
        desk.record(office.asked(CLERK, SPECIALIST, Set.of(), false), office.user(HEAD));
        var code = office.accepted().code();
        motcua.does(CLERK, code, Office.GRANT);
        assertThat(office.last(code, EventKind.STEP_COMPLETED).detail()).containsEntry("onBehalfOf", SPECIALIST);
        engine.makeMember(SPECIALIST, "divisionHead");
        try {
            assertThat(motcua.claims(SPECIALIST, office.task(SPECIALIST, code))
                            .getStatusCode()
                            .value())
                    .isEqualTo(422);
        } finally {
            engine.removeMember(SPECIALIST, "divisionHead");
        }
    }

    @Test
    void reachesNoFurtherThanItsScope() {
        desk.record(office.asked(CLERK, LEADER, Set.of("certified-copies"), true), office.user(LEADER));
        desk.record(office.asked(SPECIALIST, HEAD, Set.of(), false), office.user(LEADER));
        var dossier = office.accepted();
        motcua.does(SPECIALIST, dossier.code(), Office.GRANT);

        sweep.sweep();
        assertThat(motcua.tasks(SPECIALIST, dossier.code())).isEmpty(); // checking the draft is a decision
        motcua.does(HEAD, dossier.code(), Office.AGREE);
        sweep.sweep();
        assertThat(motcua.tasks(CLERK, dossier.code())).isEmpty(); // of another procedure
        assertThat(motcua.tasks(LEADER, dossier.code())).hasSize(1);
    }

    @Test
    void isRecordedByWhoLeadsTheAbsentInHerOwnUnit() {
        var asked = office.asked(CLERK, LEADER, Set.of(), true);

        assertRefused(asked, HEAD, Reason.NOT_YOURS);
        assertRefused(asked, SPECIALIST, Reason.NOT_YOURS);
        assertRefused(asked, "leader19789", Reason.NOT_YOURS);
        assertRefused(office.asked("specialist19789", LEADER, Set.of(), true), LEADER, Reason.PEOPLE);
        assertRefused(office.asked(CLERK, LEADER, Set.of("no-such"), true), LEADER, Reason.PROCEDURE);
        office.standsIn(CLERK, LEADER);
        assertRefused(asked, LEADER, Reason.OVERLAP);
    }

    private void assertRefused(NewSubstitution asked, String by, Reason reason) {
        assertThatThrownBy(() -> desk.record(asked, office.user(by)))
                .isInstanceOfSatisfying(
                        DutyRefusedException.class,
                        it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
