package vn.motcua.queue;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How long somebody will wait, by what visits take and how many desks have served lately. */
@Component
class Estimate {
    private static final Duration LATELY = Duration.ofHours(1);

    private final QueuePlanFile file;
    private final Moves moves;
    private final Clock clock;

    Estimate(QueuePlanFile file, Moves moves, Clock clock) {
        this.file = file;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * In minutes, rounded up.
     *
     * @param before how many go first
     */
    int minutes(Ticket ticket, int before) {
        var desks = moves.desksThatServe(
                ticket.unit(), ticket.service(), clock.instant().minus(LATELY));
        var minutes = file.plan()
                .service(ticket.service())
                .map(QueuePlan.Service::minutes)
                .orElse(0);
        return minutes(before, minutes, desks);
    }

    static int minutes(int before, int each, int desks) {
        return (int) Math.ceil((double) before * each / Math.max(1, desks));
    }
}
