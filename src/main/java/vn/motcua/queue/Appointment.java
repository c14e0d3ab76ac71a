package vn.motcua.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * A time that somebody booked; nobody's name is on it.
 *
 * @param code by which it is shown, cancelled and taken up at the door
 * @param ticket id of the ticket that it has become
 */
record Appointment(
        long id,
        String unit,
        String service,
        Instant startsAt,
        String code,
        Optional<Instant> cancelledAt,
        Optional<Long> ticket) {}
