package vn.motcua.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in the queue of a ward on one day; nobody's name is on it.
 *
 * @param code by which its holder follows it
 * @param service for which it waits now
 * @param ground of priority, if any
 * @param desk where it was called last
 */
record Ticket(
        long id,
        String unit,
        LocalDate day,
        String letter,
        int number,
        String code,
        String service,
        Optional<String> ground,
        Optional<Instant> preferredFrom,
        Instant takenAt,
        State state,
        Optional<String> desk)
        implements Waiting {

    enum State {
        WAITING,
        CALLED,
        SERVING,
        DONE,
        NOT_COME
    }

    /** As it is called: {@code A007}. */
    String label() {
        return label(letter, number);
    }

    static String label(String letter, int number) {
        return letter + (number < 10 ? "00" : number < 100 ? "0" : "") + number;
    }

    /** Goes before others since its appointment, and not for who its holder is. */
    boolean isOfAppointment() {
        return ground.isEmpty() && preferredFrom.isPresent();
    }
}
