package vn.motcua.national;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final NationalCodes codes;
    private final Dossiers dossiers;
    private final Units units;
    private final StuckProcess stuck;
    private final NationalSettings settings;

    Synchronisation(
            Outbox outbox,
            NationalPortal portal,
            Payloads payloads,
            NationalCodes codes,
            Dossiers dossiers,
            Units units,
            StuckProcess stuck,
            NationalSettings settings) {
        this.outbox = outbox;
        this.portal = portal;
        this.payloads = payloads;
        this.codes = codes;
        this.dossiers = dossiers;
        this.units = units;
        this.stuck = stuck;
        this.settings = settings;
    }

    /**
     * Sends what is due of one dossier, until the portal does not take something: nothing overtakes it.
     *
     * @return false when nothing is due
     */
    @Transactional
    public boolean sendNext() {
        var due = outbox.next();
        List<Message> taken = new ArrayList<>();
        try {
            send(due, taken::add);
        } catch (DataAccessException e) { // nothing can be noted either
            throw e;
        } catch (RuntimeException e) { // whatever is wrong with one dossier holds up no other
            var first = due.get(taken.size());
            log.warn("{} waits for its next attempt", first.key(first.dossier()), e);
            failed(first);
        }
        outbox.sent(taken);
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
        var all = outbox.of(dossier);
        send(all, it -> {});
        outbox.sent(all);
    }

    /** @param messages of one dossier, in their order */
    private void send(List<Message> messages, Consumer<Message> taken) {
        if (messages.isEmpty()) {
            return;
        }
        var dossier = dossiers.get(messages.get(0).dossier());
        var unit = units.get(dossier.unit()).identifier();
        var code = codes.of(dossier.code()).orElse(dossier.code());
        var reports = payloads.of(dossier, code);
        for (var message : messages) {
            var payload = reports.next(message.kind(), message.sequence());
            portal.send(payload.service(), unit, message.key(code), payload.item());
            taken.accept(message);
        }
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
