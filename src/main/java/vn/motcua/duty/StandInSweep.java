package vn.motcua.duty;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendars;

/**
 * Offers tasks when the first day of a substitution comes, and hands them back when it is over. The right itself ends by
 * the clock and does not wait for this. Every node does it; each substitution is one node's at a time.
 */
@Component
class StandInSweep {
    private static final Logger log = LoggerFactory.getLogger(StandInSweep.class);

    private final Substitutions substitutions;
    private final StandInProcess process;
    private final WorkingCalendars calendars;
    private final TransactionTemplate transaction;

    StandInSweep(
            Substitutions substitutions,
            StandInProcess process,
            WorkingCalendars calendars,
            TransactionTemplate transaction) {
        this.substitutions = substitutions;
        this.process = process;
        this.calendars = calendars;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "${motcua.duty.sweep}", fixedDelayString = "${motcua.duty.sweep}")
    public void sweep() {
        var today = calendars.today();
        substitutions.toHandBack(today).forEach(it -> each(it, process::handBack));
        substitutions.open(today).stream().filter(it -> it.isInForce(today)).forEach(it -> each(it, process::offer));
    }

    /** What fails for one, because somebody works on the task just now, is tried again at the next sweep. */
    private void each(Substitution substitution, Consumer<Substitution> work) {
        try {
            transaction.executeWithoutResult(it -> {
                if (substitutions.hold(substitution.id())) {
                    work.accept(substitution);
                }
            });
        } catch (RuntimeException e) {
            log.warn("Tasks of substitution {} wait for the next sweep: {}", substitution.id(), e.getMessage());
        }
    }
}
