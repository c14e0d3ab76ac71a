package vn.motcua.national;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks from time to time what was submitted on the portal, and empties what was settled long ago. */
@Component
class ArrivalSweep {
    private static final Logger log = LoggerFactory.getLogger(ArrivalSweep.class);

    private final NationalSettings settings;
    private final ArrivalPull pull;
    private final Arrivals arrivals;

    ArrivalSweep(NationalSettings settings, ArrivalPull pull, Arrivals arrivals) {
        this.settings = settings;
        this.pull = pull;
        this.arrivals = arrivals;
    }

    @Scheduled(fixedDelayString = "${motcua.national.inbound.every:PT30S}")
    void sweep() {
        try {
            if (settings.fetches()) {
                while (pull.page()) {
                    // until there is nothing further
                }
            }
            arrivals.empty(settings.inbound().keep());
        } catch (NationalPortalAwayException | DataAccessException | TransactionException e) {
            log.warn(
                    "What was submitted on the national portal cannot be fetched; it is tried again: {}",
                    e.getMessage());
        }
    }
}
