package vn.motcua.queue;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as whoever booked it sees it.
 *
 * @param code in groups of four
 * @param path of its page
 * @param place address of the office, if known
 * @param state {@code BOOKED}, {@code CANCELLED}, {@code TAKEN_UP} or {@code PAST}
 */
record AppointmentView(
        String code,
        String path,
        String service,
        String office,
        @Nullable String place,
        ZonedDateTime startsAt,
        int minutes,
        String state,
        String address) {}
