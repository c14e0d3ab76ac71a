package vn.motcua.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.motcua.archive.BadPeriodException.Reason;
import vn.motcua.unit.Unit;

/** A unit and the days, the first and the last among them, of which a register tells. */
record Period(Unit unit, LocalDate from, LocalDate to, ZoneId zone) {

    Period {
        if (to.isBefore(from)) {
            throw new BadPeriodException(Reason.DAYS);
        }
    }

    /**
     * From what somebody typed.
     *
     * @throws BadPeriodException when a day is none, or the last lies before the first
     */
    static Period of(Unit unit, String from, String to, ZoneId zone) {
        try {
            return new Period(unit, LocalDate.parse(from), LocalDate.parse(to), zone);
        } catch (DateTimeException e) {
            throw new BadPeriodException(Reason.DAYS);
        }
    }

    Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    String fileName(String ending) {
        return "so-theo-doi-ho-so-" + unit.code() + "-" + from + "-" + to + "." + ending;
    }
}
