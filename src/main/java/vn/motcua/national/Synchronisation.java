package vn.motcua.national;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossiers;
import vn.motcua.national.Outbox.Message;
import vn.motcua.unit.Units;

/** Sends what waits, each dossier's messages in their order. */
@Component
class Synchronisation {
    private static final Logger log = LoggerFactory.getLogger(Synchronisation.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Outbox outbox;
    private final NationalPortal portal;
    private final Payloads payloads;
    private final Dossiers dossiers;
    private final Units units;
    private final StuckProcess stuck;
    private final NationalSettings settings;

    Synchronisation(
            Outbox outbox,
            NationalPortal portal,
            Payloads payloads,
            Dossiers dossiers,
            Units units,
            StuckProcess stuck,
            NationalSettings settings) {
        this.outbox = outbox;
        this.portal = portal;
        this.payloads = payloads;
        this.dossiers = dossiers;
        this.units = units;
        this.stuck = stuck;
        this.settings = settings;
    }

    /**
     * Sends what is due of one dossier, until the portal does not take something.
     *
     * @return false when nothing is due
     */
    @Transactional
    public boolean sendNext() {
        var due = outbox.next();
        for (var message : due) {
            if (!isTaken(message)) {
                break; // nothing overtakes it
            }
        }
        return !due.isEmpty();
    }

    /**
     * Everything of one dossier that waits or is stuck.
     *
     * @throws NationalPortalAwayException at the first that the portal does not take; what it took before may come again
     *     under its key
     */
    @Transactional
    public void sendAll(String dossier) {
        outbox.of(dossier).forEach(this::send);
    }

    private boolean isTaken(Message message) {
        try {
            send(message);
            return true;
        } catch (DataAccessException e) { // nothing can be noted either
            throw e;
        } catch (RuntimeException e) { // whatever is wrong with one dossier holds up no other
            log.warn("{} waits for its next attempt", message.key(message.dossier()), e);
            failed(message);
            return false;
        }
    }

    private void send(Message message) {
        var dossier = dossiers.get(message.dossier());
        var unit = units.get(dossier.unit()).identifier();
        var payload = payloads.of(message.kind(), dossier, message.sequence());
        portal.send(payload.service(), unit, message.key(payload.code()), payload.item());
        outbox.sent(message);
    }

    private void failed(Message message) {
        if (message.attempts() + 1 < settings.attempts()) {
            outbox.failed(message, pause(message.attempts()));
        } else {
            outbox.stuck(message);
            stuck.start(dossiers.get(message.dossier()));
        }
    }

    private Duration pause(int failedBefore) {
        return Optional.of(settings.firstPause().multipliedBy(1L << Math.min(failedBefore, 20)))
                .filter(it -> it.compareTo(LONGEST_PAUSE) < 0)
                .orElse(LONGEST_PAUSE);
    }
}
