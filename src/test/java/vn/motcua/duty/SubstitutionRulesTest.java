package vn.motcua.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.duty.SubstitutionFixture.DECISION;
import static vn.motcua.duty.SubstitutionFixture.FRIDAY;
import static vn.motcua.duty.SubstitutionFixture.MONDAY;
import static vn.motcua.duty.SubstitutionFixture.asked;
import static vn.motcua.duty.SubstitutionFixture.recorded;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.duty.DutyRefusedException.Reason;
import vn.motcua.duty.Substitution.Decision;

/** What a substitution must be like to be recorded. */
class SubstitutionRulesTest {
    private static final NewSubstitution GOOD = asked("leader", "head", MONDAY, FRIDAY);

    @Test
    void aGoodOneIsRecordedFromItsFirstDayOn() {
        assertThat(broken(GOOD)).isEmpty();
        assertThat(broken(asked("leader", "head", MONDAY, MONDAY))).isEmpty();
    }

    @Test
    void nobodyStandsInForHerself() {
        assertThat(broken(asked("leader", "leader", MONDAY, FRIDAY))).contains(Reason.ONESELF);
    }

    @Test
    void theDaysFollowEachOtherAndHaveNotPassed() {
        assertThat(broken(asked("leader", "head", FRIDAY, MONDAY))).contains(Reason.DAYS);
        assertThat(SubstitutionRules.broken(GOOD, List.of(), MONDAY.plusDays(1)))
                .contains(Reason.PAST);
    }

    @Test
    void decisionsNeedADecision() {
        assertThat(broken(with(true, Optional.empty()))).contains(Reason.DECISION);
        assertThat(broken(with(false, Optional.empty()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "0123456789012345678901234567890123456789012345678901234567890"})
    void aDecisionHasANumberThatFits(String number) {
        var decision = new Decision(number, DECISION.date(), SigningForm.KT);

        assertThat(broken(with(false, Optional.of(decision)))).contains(Reason.DECISION);
    }

    @Test
    void nobodyStandsInForASubstituteOnTheSameDays() {
        var other = recorded(asked("head", "specialist", FRIDAY, FRIDAY.plusDays(7)));

        assertThat(broken(GOOD, other)).contains(Reason.CHAIN);
        assertThat(broken(asked("specialist", "reception", FRIDAY, FRIDAY), other))
                .contains(Reason.CHAIN);
        assertThat(broken(asked("leader", "head", MONDAY, FRIDAY.minusDays(1)), other))
                .isEmpty();
    }

    @Test
    void oneColleagueStandsInForAnotherInTheSameProcedures() {
        var copies = recorded(asked("leader", "clerk", MONDAY, FRIDAY, Set.of("certified-copies")));

        assertThat(broken(GOOD, copies)).contains(Reason.OVERLAP);
        assertThat(broken(asked("leader", "head", MONDAY, FRIDAY, Set.of("land-first-certificate")), copies))
                .isEmpty();
        assertThat(broken(asked("specialist", "clerk", MONDAY, FRIDAY), copies)).isEmpty();
    }

    private static Optional<Reason> broken(NewSubstitution asked, Substitution... open) {
        return SubstitutionRules.broken(asked, List.of(open), MONDAY);
    }

    private static NewSubstitution with(boolean decisions, Optional<Decision> decision) {
        return new NewSubstitution("19789", "leader", "head", MONDAY, FRIDAY, Set.of(), decisions, decision);
    }
}
