package vn.motcua.national;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks every few seconds for messages that are due. Any number of nodes may do so at once. */
@Component
@EnableScheduling
class NationalSweep {
    private static final Logger log = LoggerFactory.getLogger(NationalSweep.class);

    private final NationalSettings settings;
    private final Synchronisation synchronisation;

    NationalSweep(NationalSettings settings, Synchronisation synchronisation) {
        this.settings = settings;
        this.synchronisation = synchronisation;
    }

    @Scheduled(fixedDelayString = "${motcua.national.every:PT2S}")
    void sweep() {
        if (!settings.isOn()) {
            return;
        }
        try {
            while (synchronisation.sendNext()) {
                // until nothing is due
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("The outbox of the national portal cannot be read; it is tried again: {}", e.getMessage());
        }
    }
}
