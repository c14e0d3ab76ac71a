package vn.motcua.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.duty.SubstitutionFixture.FRIDAY;
import static vn.motcua.duty.SubstitutionFixture.MONDAY;
import static vn.motcua.duty.SubstitutionFixture.asked;
import static vn.motcua.duty.SubstitutionFixture.recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.duty.Substitution.Ending;
import vn.motcua.duty.Substitution.State;

/** When a substitution is in force, and what it reaches. */
class SubstitutionTest {
    private final Substitution substitution = recorded(asked("leader", "head", MONDAY, FRIDAY));

    @ParameterizedTest
    @CsvSource({"2026-11-22, COMING", "2026-11-23, IN_FORCE", "2026-11-27, IN_FORCE", "2026-11-28, OVER"})
    void bothDaysCount(LocalDate today, State state) {
        assertThat(substitution.state(today)).isEqualTo(state);
        assertThat(substitution.isInForce(today)).isEqualTo(state == State.IN_FORCE);
    }

    @Test
    void endsAtOnceWhenItIsEnded() {
        var ended = with(substitution, Optional.of(new Ending("leader", Instant.EPOCH, "Về sớm")));

        assertThat(ended.state(MONDAY)).isEqualTo(State.ENDED);
        assertThat(ended.isInForce(MONDAY)).isFalse();
    }

    @Test
    void reachesAllProceduresOrThoseThatAreNamed() {
        var named = recorded(asked("leader", "head", MONDAY, FRIDAY, Set.of("certified-copies")));

        assertThat(substitution.covers("certified-copies", true)).isTrue();
        assertThat(substitution.covers("land-first-certificate", true)).isTrue();
        assertThat(named.covers("certified-copies", false)).isTrue();
        assertThat(named.covers("land-first-certificate", false)).isFalse();
    }

    @Test
    void reachesDecisionsOnlyWhenItSaysSo() {
        var work = new Substitution(
                18,
                "19789",
                "a",
                "b",
                MONDAY,
                FRIDAY,
                Set.of(),
                false,
                Optional.empty(),
                "c",
                Instant.EPOCH,
                Optional.empty());

        assertThat(work.covers("certified-copies", false)).isTrue();
        assertThat(work.covers("certified-copies", true)).isFalse();
    }

    private static Substitution with(Substitution it, Optional<Ending> ending) {
        return new Substitution(
                it.id(),
                it.unit(),
                it.absent(),
                it.substitute(),
                it.firstDay(),
                it.lastDay(),
                it.procedures(),
                it.decisions(),
                it.decision(),
                it.recordedBy(),
                it.recordedAt(),
                ending);
    }
}
