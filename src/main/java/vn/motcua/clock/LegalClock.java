package vn.motcua.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.clock.Entry.Extend;
import vn.motcua.clock.Entry.Pause;
import vn.motcua.clock.Entry.Resume;
import vn.motcua.clock.Entry.Start;
import vn.motcua.clock.Entry.Stop;

/**
 * Reads ledgers by a calendar. Nothing is remembered between two readings: the same ledger, calendar and moment give the
 * same answer.
 */
public final class LegalClock {
    private final WorkingCalendar calendar;

    public LegalClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** When a limit ends for what is received now, and why then. */
    public Reading ifReceived(Instant received, Limit limit) {
        return read(limit, Ledger.of(new Start(received)), received);
    }

    /**
     * What the clock says.
     *
     * @param now at or after the last entry
     * @throws vn.motcua.calendar.DateOutsideCalendarException when the calendar does not reach that far
     */
    public Reading read(Limit limit, Ledger ledger, Instant now) {
        var run = new Run(Scale.of(limit, calendar), limit);
        ledger.entries().forEach(run::apply);
        return run.read(now);
    }

    /** One pass over a ledger. */
    private final class Run {
        private final Scale scale;
        private final Limit limit;
        private final Set<Ground> open = EnumSet.noneOf(Ground.class);
        private final List<Reading.Step> steps = new ArrayList<>();
        private long budget;
        private long used;
        private @Nullable Long runsFrom;
        private @Nullable Instant received;
        private @Nullable Instant stopped;

        Run(Scale scale, Limit limit) {
            this.scale = scale;
            this.limit = limit;
            this.budget = scale.length(limit.amount());
        }

        void apply(Entry entry) {
            if (entry instanceof Pause pause) {
                hold(pause.at());
                open.add(pause.ground());
            } else if (entry instanceof Resume resume) {
                open.remove(resume.ground());
                go(resume.at());
            } else if (entry instanceof Extend extend) {
                budget += scale.length(extend.amount());
            } else if (entry instanceof Stop stop) {
                stopped = stop.at();
            } else {
                received = entry.at();
                used = 0;
                go(entry.at());
            }
            steps.add(new Reading.Step(entry, used + running(entry.at())));
        }

        private void hold(Instant at) {
            used += running(at);
            runsFrom = null;
        }

        private void go(Instant at) {
            if (open.isEmpty()) {
                runsFrom = scale.from(at);
            }
        }

        /** After a same-day cut-off time runs from a position that is not reached yet. */
        private long running(Instant until) {
            return runsFrom == null ? 0 : Math.max(0, scale.to(until) - runsFrom);
        }

        Reading read(Instant now) {
            var end = stopped == null ? now : stopped;
            var details = Optional.ofNullable(received).map(it -> details(it, end));
            return new Reading(
                    limit,
                    state(),
                    details,
                    used + running(end),
                    budget,
                    scale.length(1),
                    steps,
                    details.filter(it -> stopped != null)
                            .map(it -> timeliness(end, it.dueAt().toInstant())));
        }

        private Reading.Details details(Instant day0, Instant end) {
            // a clock that stands still is due as if it went on at the end of what we know
            var from = runsFrom == null ? scale.from(end) : runsFrom;
            var due = scale.due(from + budget - used);
            var zone = calendar.hours().zone();
            return new Reading.Details(
                    day0.atZone(zone).toOffsetDateTime(),
                    due.atZone(zone).toOffsetDateTime(),
                    limit.cutOff() && !calendar.dayThatCounts(day0).equals(calendar.date(day0)),
                    calendar.specialDaysBetween(calendar.date(day0), calendar.date(due)));
        }

        private ClockState state() {
            if (received == null) {
                return ClockState.NOT_STARTED;
            }
            if (stopped != null) {
                return ClockState.STOPPED;
            }
            return open.isEmpty() ? ClockState.RUNNING : ClockState.PAUSED;
        }

        private Timeliness timeliness(Instant end, Instant due) {
            if (end.isAfter(due)) {
                return Timeliness.LATE;
            }
            return calendar.date(end).isBefore(calendar.date(due)) ? Timeliness.EARLY : Timeliness.ON_TIME;
        }
    }
}
