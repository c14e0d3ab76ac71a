package vn.motcua.queue;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as its holder sees it.
 *
 * @param ground of priority, if any
 * @param before how many will be called first; 0 unless it waits
 * @param minutes until it is called, about
 * @param today false when its day is over
 * @param address of the page on which it is followed
 */
record TicketView(
        String number,
        String service,
        String unit,
        String office,
        Ticket.State state,
        @Nullable String ground,
        boolean appointment,
        @Nullable String desk,
        ZonedDateTime takenAt,
        int before,
        int minutes,
        boolean today,
        String address) {}
