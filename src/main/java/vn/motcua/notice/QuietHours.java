package vn.motcua.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Part of each day in which people want to be left alone.
 *
 * @param from belongs to it
 * @param to does not; may be on the next day
 */
record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

    /** When the quiet hours end in which this moment lies; empty when it lies in none. */
    Optional<Instant> end(Instant moment) {
        var here = moment.atZone(zone);
        if (!isQuiet(here.toLocalTime())) {
            return Optional.empty();
        }
        var today = here.with(to);
        return Optional.of((today.isAfter(here) ? today : today.plusDays(1)).toInstant());
    }

    private boolean isQuiet(LocalTime time) {
        var begun = !time.isBefore(from);
        var ended = !time.isBefore(to);
        return from.isAfter(to) ? begun || !ended : begun && !ended;
    }
}
