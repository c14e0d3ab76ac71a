package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.CalendarReloaded;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.clock.IllegalEntryException;
import vn.motcua.clock.Ledger;
import vn.motcua.clock.LegalClock;

/**
 * Lets every running clock follow a changed calendar: its due date is read again from its ledger, and where it moved the
 * dossier's log says from when to when and why. A clock that stands still reads the calendar when it goes on. Whatever
 * cuts this off, it begins again at the next start, and what has moved already does not move twice.
 */
@Component
public class CalendarChange {
    private static final Logger log = LoggerFactory.getLogger(CalendarChange.class);
    private static final int AT_ONCE = 500;

    private final WorkingCalendars calendars;
    private final OpenClocks clocks;
    private final DossierLog events;
    private final FollowCalendarProcess process;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalendarChange(
            WorkingCalendars calendars,
            OpenClocks clocks,
            DossierLog events,
            FollowCalendarProcess process,
            TransactionTemplate transaction,
            Clock clock) {
        this.calendars = calendars;
        this.clocks = clocks;
        this.events = events;
        this.process = process;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void started() {
        follow("");
    }

    @EventListener
    public void reloaded(CalendarReloaded reloaded) {
        follow(reloaded.reason());
    }

    /**
     * Moves what has to move, if the calendar in force counts otherwise than the one that was followed last.
     *
     * @param reason noted with each date that moves, may be empty
     * @return how many due dates moved
     */
    public int follow(String reason) {
        var calendar = calendars.current();
        var rules = Sha256.of(calendar.rules().getBytes(StandardCharsets.UTF_8));
        if (!clocks.isNew(rules)) {
            return 0;
        }
        var legal = new LegalClock(calendar);
        var moved = 0;
        var step = new Step(0, true, 0);
        while (step.more()) {
            var after = step.last();
            step = Objects.requireNonNull(transaction.execute(it -> step(legal, after, reason)));
            moved += step.moved();
        }
        clocks.followed(rules, clock.instant());
        log.info("Due dates that moved with the working calendar: {}", moved);
        return moved;
    }

    private Step step(LegalClock legal, long after, String reason) {
        var open = clocks.lock(after, AT_ONCE);
        if (open.isEmpty()) {
            return new Step(after, false, 0);
        }
        var ledgers = clocks.ledgers(open);
        var now = clock.instant();
        List<OpenClocks.Move> moves = new ArrayList<>();
        for (var one : open) {
            due(legal, one, ledgers.getOrDefault(one.id(), Ledger.EMPTY), now)
                    .filter(it -> !it.equals(one.dueAt()))
                    .ifPresent(it -> moves.add(new OpenClocks.Move(one, link(one, it, reason), it)));
        }
        if (!moves.isEmpty()) {
            clocks.move(moves);
            process.start(moves.stream().map(it -> it.clock().code()).toList());
        }
        return new Step(open.get(open.size() - 1).id(), true, moves.size());
    }

    /** Empty when the log does not tell, which is said and holds up no other dossier. */
    private static Optional<Instant> due(LegalClock legal, OpenClock one, Ledger ledger, Instant now) {
        try {
            var due = legal.read(one.limit(), ledger, now).due();
            if (due.isEmpty()) {
                log.error("The log of {} starts no clock, yet its row says that it runs; verify its chain", one.code());
            }
            return due;
        } catch (IllegalEntryException e) {
            log.error("The log of {} has moves of the clock that cannot be; verify its chain", one.code(), e);
            return Optional.empty();
        }
    }

    private EventChain.Link link(OpenClock one, Instant due, String reason) {
        var event = NewEvent.of(EventKind.DUE_DATE_MOVED, NewEvent.SYSTEM)
                .with(Map.of("from", one.dueAt().toString(), "to", due.toString(), "reason", reason));
        return events.link(one.code(), one.sequence() + 1, event);
    }

    /** @param last id of the last dossier that was looked at */
    private record Step(long last, boolean more, int moved) {}
}
