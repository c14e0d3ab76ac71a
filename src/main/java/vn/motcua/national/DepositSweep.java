package vn.motcua.national;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks every few seconds for results that the electronic data store is owed. Any number of nodes may do so at once. */
@Component
class DepositSweep {
    private static final Logger log = LoggerFactory.getLogger(DepositSweep.class);

    private final NationalSettings settings;
    private final OwedResults owed;
    private final Deposits deposits;

    DepositSweep(NationalSettings settings, OwedResults owed, Deposits deposits) {
        this.settings = settings;
        this.owed = owed;
        this.deposits = deposits;
    }

    @Scheduled(fixedDelayString = "${motcua.national.data-store.every:PT2S}")
    void sweep() {
        if (!settings.deposits()) {
            return;
        }
        try {
            for (var next = owed.next(); next.isPresent(); next = owed.next()) {
                deposit(next.get());
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "The results that are owed to the data store cannot be read; it is tried again: {}",
                    e.getMessage());
        }
    }

    private void deposit(String dossier) {
        try {
            deposits.depositAll(dossier);
        } catch (DataAccessException | TransactionException e) { // nothing can be noted either
            throw e;
        } catch (RuntimeException e) { // whatever is wrong with one result holds up no other
            log.warn("The result of {} is tried again", dossier, e);
            deposits.handOver(dossier);
        }
    }
}
