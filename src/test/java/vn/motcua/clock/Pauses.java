package vn.motcua.clock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.clock.Entry.Pause;
import vn.motcua.clock.Entry.Resume;
import vn.motcua.clock.Entry.Start;

/** Ledgers with pauses, for clocks to read. */
record Pauses(WorkingCalendar calendar) {
    /** A pause of so many days, a day of work, the next pause. */
    Ledger paused(Instant received, List<Integer> days) {
        var ledger = Ledger.of(new Start(received));
        var at = received;
        for (var pause : days) {
            ledger = ledger.with(new Pause(at, Ground.SUPPLEMENT));
            at = at.plus(pause, ChronoUnit.DAYS);
            ledger = ledger.with(new Resume(at, Ground.SUPPLEMENT));
            at = at.plus(1, ChronoUnit.DAYS);
        }
        return ledger;
    }

    /** A pause of so many working days, a working day in between, the next pause. */
    Ledger pausedWorkingDays(Instant received, List<Integer> days) {
        var ledger = Ledger.of(new Start(received));
        var number = calendar.workingDayNumber(CalendarFixture.day(received)) + 1;
        for (var pause : days) {
            ledger = ledger.with(new Pause(nine(number), Ground.SUPPLEMENT))
                    .with(new Resume(nine(number + pause), Ground.SUPPLEMENT));
            number += pause + 1;
        }
        return ledger;
    }

    /** Nine o'clock on the working day with a number. */
    Instant nine(int number) {
        return calendar.workingDay(number)
                .atTime(9, 0)
                .atZone(CalendarFixture.ZONE)
                .toInstant();
    }
}
