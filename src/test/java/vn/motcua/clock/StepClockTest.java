package vn.motcua.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.CalendarFixture.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.calendar.Limit;
import vn.motcua.clock.Entry.Extend;
import vn.motcua.clock.Entry.Pause;
import vn.motcua.clock.Entry.Resume;
import vn.motcua.clock.Entry.Start;

/** Steps of an office that is open from 7:30 to 11:30 and from 13:00 to 17:00. */
class StepClockTest {
    private static final Limit THREE_DAYS = Limit.workingDays(3);
    private static final Instant FAR_AWAY = at("2026-12-31T17:00");
    private static final Instant MONDAY = at("2026-11-02T08:00");

    private final StepClock clock = new StepClock(CalendarFixture.calendar());

    @Test
    void takesItsShareOfTheLimitInOfficeTime() {
        assertThat(due(Ledger.EMPTY, MONDAY, 0.5)).isEqualTo(at("2026-11-03T13:30"));
    }

    @Test
    void overnightAndOverAHolidayNoTimeRuns() {
        // 6 hours from Monday 23 November 14:00: 3 until the office closes, the 24th is a holiday, 3 on Wednesday
        assertThat(due(Ledger.EMPTY, at("2026-11-23T14:00"), 0.25)).isEqualTo(at("2026-11-25T10:30"));
    }

    @Test
    void movesByAPauseAndByAnExtension() {
        var paused = Ledger.of(
                new Start(MONDAY),
                new Pause(at("2026-11-02T10:00"), Ground.SUPPLEMENT),
                new Resume(at("2026-11-05T10:00"), Ground.SUPPLEMENT));
        // 6 hours, of which 2 were used before the pause
        assertThat(due(paused, MONDAY, 0.25)).isEqualTo(at("2026-11-05T15:30"));
        assertThat(due(paused.with(new Extend(at("2026-11-05T11:00"), 1, "")), MONDAY, 0.25))
                .isEqualTo(at("2026-11-06T15:30"));
    }

    @Test
    void isDueAsIfItWentOnWhileItStandsStill() {
        var paused = Ledger.of(new Start(MONDAY), new Pause(at("2026-11-05T10:00"), Ground.TAX));
        assertThat(due(paused, at("2026-11-05T08:00"), 0.25)).isEqualTo(at("2026-11-05T15:30"));
    }

    @Test
    void doesNotCareForWhatWasBeforeIt() {
        var before = Ledger.of(
                new Start(at("2026-10-26T08:00")),
                new Pause(at("2026-10-27T08:00"), Ground.SUPPLEMENT),
                new Resume(at("2026-10-29T08:00"), Ground.SUPPLEMENT),
                new Extend(at("2026-10-30T08:00"), 5, ""));
        assertThat(due(before, MONDAY, 0.25)).isEqualTo(due(Ledger.EMPTY, MONDAY, 0.25));
    }

    @Test
    void endsWithTheDossier() {
        assertThat(clock.due(THREE_DAYS, Ledger.EMPTY, MONDAY, 1, at("2026-11-03T17:00")))
                .isEqualTo(at("2026-11-03T17:00"));
    }

    @Test
    void takesAPartOfADayOfASameDayAnswerAndRunsAtNightWhereTheLimitDoes() {
        assertThat(clock.due(Limit.workingDays(0), Ledger.EMPTY, MONDAY, 0.5, FAR_AWAY))
                .isEqualTo(at("2026-11-02T13:30"));
        assertThat(clock.due(Limit.of(24, Limit.Unit.CLOCK_HOUR), Ledger.EMPTY, MONDAY, 0.5, FAR_AWAY))
                .isEqualTo(at("2026-11-02T20:00"));
    }

    private Instant due(Ledger ledger, Instant entered, double share) {
        return clock.due(THREE_DAYS, ledger, entered, share, FAR_AWAY);
    }
}
