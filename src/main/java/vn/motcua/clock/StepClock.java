package vn.motcua.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.clock.Entry.Extend;
import vn.motcua.clock.Entry.Pause;
import vn.motcua.clock.Entry.Resume;

/**
 * Until when one step of the work should be done: its share of the limit, in office time, or by the clock where the limit
 * counts days off too. An extension is given to the step in which it was granted.
 */
public final class StepClock {
    private static final int HOURS_OF_A_DAY = 24;

    private final WorkingCalendar calendar;

    public StepClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * When the step is due; while the clock stands still, as if it went on now.
     *
     * @param ledger of the whole dossier
     * @param entered when the step began
     * @param share of the limit, above 0 and up to 1
     * @param whole when the dossier is due, which no step outlives
     * @throws vn.motcua.calendar.DateOutsideCalendarException when the calendar does not reach that far
     */
    public Instant due(Limit limit, Ledger ledger, Instant entered, double share, Instant whole) {
        var step = new Step(limit, entered, share);
        ledger.entries().forEach(step::apply);
        var due = step.due();
        return due.isBefore(whole) ? due : whole;
    }

    private final class Step {
        private final Scale scale;
        private final long unit;
        private final Set<Ground> open = EnumSet.noneOf(Ground.class);
        private final Instant entered;
        private long length;
        private Instant last;
        private @Nullable Long runsFrom;

        Step(Limit limit, Instant entered, double share) {
            this.scale = byClock(limit) ? new Scale.ClockHours() : new Scale.WorkingHours(calendar);
            this.unit = unit(limit).toNanos();
            this.length = Math.round(Math.max(1, limit.amount()) * unit * share);
            this.entered = entered;
            this.last = entered;
            this.runsFrom = scale.from(entered);
        }

        void apply(Entry entry) {
            var at = entry.at().isBefore(entered) ? entered : entry.at();
            last = at;
            if (entry instanceof Pause pause) {
                hold(at);
                open.add(pause.ground());
            } else if (entry instanceof Resume resume) {
                open.remove(resume.ground());
                runsFrom = open.isEmpty() ? scale.from(at) : null;
            } else if (entry instanceof Extend extend && !entry.at().isBefore(entered)) {
                length += extend.amount() * unit;
            }
        }

        private void hold(Instant at) {
            if (runsFrom != null) {
                length -= scale.to(at) - runsFrom;
                runsFrom = null;
            }
        }

        Instant due() {
            var from = runsFrom == null ? scale.from(last) : runsFrom;
            return scale.due(from + length);
        }
    }

    private static boolean byClock(Limit limit) {
        return switch (limit.unit()) {
            case CALENDAR_DAY, CLOCK_HOUR -> true;
            case SAME_DAY, WORKING_DAY, WORKING_HOUR -> false;
        };
    }

    private Duration unit(Limit limit) {
        return switch (limit.unit()) {
            case SAME_DAY, WORKING_DAY -> calendar.hours().workingDay();
            case CALENDAR_DAY -> Duration.ofHours(HOURS_OF_A_DAY);
            case WORKING_HOUR, CLOCK_HOUR -> Duration.ofHours(1);
        };
    }
}
