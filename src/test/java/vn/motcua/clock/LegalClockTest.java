package vn.motcua.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.CalendarFixture.at;

import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.calendar.Limit;
import vn.motcua.clock.Entry.Extend;
import vn.motcua.clock.Entry.Pause;
import vn.motcua.clock.Entry.Resume;
import vn.motcua.clock.Entry.Start;
import vn.motcua.clock.Entry.Stop;
import vn.motcua.clock.Entry.Transfer;

class LegalClockTest {
    private static final Limit THREE_DAYS = Limit.workingDays(3);

    private final LegalClock clock = new LegalClock(CalendarFixture.calendar());

    @Test
    void twoPausesAnExtensionAndAHolidayGiveTheRightDate() {
        // land: 20 working days from Monday 2 November; posted for 15 days, tax for 3 working days, 2 more days granted
        var ledger = Ledger.of(
                new Start(at("2026-11-02T08:00")),
                new Pause(at("2026-11-05T10:00"), Ground.PUBLIC_POSTING), // 3 working days used
                new Resume(at("2026-11-20T10:00"), Ground.PUBLIC_POSTING), // 11 working days later
                new Pause(at("2026-11-23T10:00"), Ground.TAX), // 4 used
                new Resume(at("2026-11-27T10:00"), Ground.TAX), // 3 working days later, the 24th was a holiday
                new Extend(at("2026-12-01T09:00"), 2, "7/XL-UBND"));
        var reading = clock.read(Limit.workingDays(20), ledger, at("2026-12-01T09:00"));
        assertThat(reading.used()).isEqualTo(6);
        assertThat(reading.left()).isEqualTo(16);
        // 22 working days after 4 used on 23 November, from 27 November on: 18 more
        assertThat(reading.due()).contains(at("2026-12-23T17:00"));
    }

    @Test
    void aPauseAfterTheDueDateDoesNotMakeUpForBeingLate() {
        var late = Ledger.of(new Start(at("2026-11-02T08:00")), new Pause(at("2026-11-09T08:00"), Ground.SUPPLEMENT));
        var reading = clock.read(THREE_DAYS, late, at("2026-11-16T08:00"));
        assertThat(reading.left()).isEqualTo(-2);
        assertThat(reading.isOverdue(at("2026-11-16T08:00"))).isTrue();
        var resumed = late.with(new Resume(at("2026-11-16T08:00"), Ground.SUPPLEMENT));
        assertThat(clock.read(THREE_DAYS, resumed, at("2026-11-16T08:00")).left())
                .isEqualTo(-2);
    }

    @Test
    void goesOnOnlyWhenNoGroundHoldsIt() {
        var ledger = Ledger.of(
                new Start(at("2026-11-02T08:00")),
                new Pause(at("2026-11-03T08:00"), Ground.PUBLIC_POSTING),
                new Pause(at("2026-11-04T08:00"), Ground.SUPPLEMENT),
                new Resume(at("2026-11-05T08:00"), Ground.PUBLIC_POSTING));
        var reading = clock.read(THREE_DAYS, ledger, at("2026-11-06T08:00"));
        assertThat(reading.state()).isEqualTo(ClockState.PAUSED);
        assertThat(reading.grounds()).containsExactly(Ground.SUPPLEMENT);
        assertThat(reading.used()).isEqualTo(1);
        assertThat(reading.due()).contains(at("2026-11-10T17:00"));
    }

    @Test
    void countsFromReceiptByTheCompetentUnit() {
        var ledger = Ledger.of(new Start(at("2026-11-02T08:00")), new Transfer(at("2026-11-05T08:00"), "19813"));
        var reading = clock.read(THREE_DAYS, ledger, at("2026-11-05T08:00"));
        assertThat(reading.used()).isZero();
        assertThat(reading.due()).contains(at("2026-11-10T17:00"));
    }

    @Test
    void tellsEarlyFromOnTimeAndLate() {
        assertThat(stopped("2026-11-04T16:00")).isEqualTo(Timeliness.EARLY);
        assertThat(stopped("2026-11-05T08:00")).isEqualTo(Timeliness.ON_TIME);
        assertThat(stopped("2026-11-05T17:00")).isEqualTo(Timeliness.ON_TIME);
        assertThat(stopped("2026-11-05T17:01")).isEqualTo(Timeliness.LATE);
    }

    @Test
    void hasNothingToSayBeforeItStarts() {
        var reading = clock.read(THREE_DAYS, Ledger.EMPTY, at("2026-11-02T08:00"));
        assertThat(reading.state()).isEqualTo(ClockState.NOT_STARTED);
        assertThat(reading.due()).isEmpty();
        assertThat(reading.isOverdue(at("2027-11-02T08:00"))).isFalse();
    }

    @Test
    void refusesLinesThatCannotStandWhereTheyStand() {
        var start = new Start(at("2026-11-02T08:00"));
        var pause = new Pause(at("2026-11-03T08:00"), Ground.TAX);
        var stop = new Stop(at("2026-11-04T08:00"));
        assertThatThrownBy(() -> Ledger.of(pause)).isInstanceOf(IllegalEntryException.class);
        assertThatThrownBy(() -> Ledger.of(start, start)).isInstanceOf(IllegalEntryException.class);
        assertThatThrownBy(() -> Ledger.of(start, pause, pause)).hasMessageContaining("TAX holds");
        assertThatThrownBy(() -> Ledger.of(start, new Resume(stop.at(), Ground.TAX)))
                .hasMessageContaining("does not hold");
        assertThatThrownBy(() -> Ledger.of(start, stop, pause)).hasMessageContaining("has stopped");
    }

    private Timeliness stopped(String at) {
        var ledger = Ledger.of(new Start(at("2026-11-02T08:00")), new Stop(at(at)));
        return clock.read(THREE_DAYS, ledger, at(at)).timeliness().orElseThrow();
    }
}
