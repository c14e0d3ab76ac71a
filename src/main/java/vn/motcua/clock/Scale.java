package vn.motcua.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.WorkingCalendar;

/**
 * A unit of the law as a ruler: every moment has a position on it, time used is a difference of positions, and a due date
 * is the moment at a position. Positions never fall when time goes on.
 */
interface Scale {

    /** Where time that begins to run at this moment starts. */
    long from(Instant moment);

    /** Where time that ran until this moment ends. */
    long to(Instant moment);

    /** The moment at which a limit that ends at a position is due. */
    Instant due(long position);

    /** A number of units, as a length on this ruler. */
    long length(int amount);

    static Scale of(Limit limit, WorkingCalendar calendar) {
        return switch (limit.unit()) {
            case SAME_DAY, WORKING_DAY -> new WorkingDays(calendar, limit.cutOff());
            case CALENDAR_DAY -> new CalendarDays(calendar, limit.cutOff());
            case WORKING_HOUR -> new WorkingHours(calendar);
            case CLOCK_HOUR -> new ClockHours();
        };
    }

    /** Positions are the numbers of working days. */
    record WorkingDays(WorkingCalendar calendar, boolean cutOff) implements Scale {
        @Override
        public long from(Instant moment) {
            return calendar.workingDayNumber(cutOff ? calendar.dayThatCounts(moment) : calendar.date(moment));
        }

        @Override
        public long to(Instant moment) {
            return calendar.workingDayNumber(calendar.date(moment));
        }

        @Override
        public Instant due(long position) {
            return calendar.closing(calendar.workingDay(Math.toIntExact(position)));
        }

        @Override
        public long length(int amount) {
            return amount;
        }
    }

    /** Positions are days since 1970. */
    record CalendarDays(WorkingCalendar calendar, boolean cutOff) implements Scale {
        @Override
        public long from(Instant moment) {
            return (cutOff ? calendar.dayThatCounts(moment) : calendar.date(moment)).toEpochDay();
        }

        @Override
        public long to(Instant moment) {
            return calendar.date(moment).toEpochDay();
        }

        @Override
        public Instant due(long position) {
            var last = LocalDate.ofEpochDay(position);
            return calendar.closing(calendar.isWorkingDay(last) ? last : calendar.nextWorkingDay(last));
        }

        @Override
        public long length(int amount) {
            return amount;
        }
    }

    /** Positions are nanoseconds of office time. */
    record WorkingHours(WorkingCalendar calendar) implements Scale {
        @Override
        public long from(Instant moment) {
            return calendar.officeTime(moment).toNanos();
        }

        @Override
        public long to(Instant moment) {
            return from(moment);
        }

        @Override
        public Instant due(long position) {
            return calendar.officeMoment(Duration.ofNanos(position));
        }

        @Override
        public long length(int amount) {
            return Duration.ofHours(amount).toNanos();
        }
    }

    /** Positions are nanoseconds since 1970, which fit until 2262. */
    record ClockHours() implements Scale {
        @Override
        public long from(Instant moment) {
            return Duration.between(Instant.EPOCH, moment).toNanos();
        }

        @Override
        public long to(Instant moment) {
            return from(moment);
        }

        @Override
        public Instant due(long position) {
            return Instant.EPOCH.plusNanos(position);
        }

        @Override
        public long length(int amount) {
            return Duration.ofHours(amount).toNanos();
        }
    }
}
