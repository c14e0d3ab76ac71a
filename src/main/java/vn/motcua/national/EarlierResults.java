package vn.motcua.national;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes the electronic data store what was issued before it was set, from the day on that the settings say. */
@Component
class EarlierResults {
    private static final Logger log = LoggerFactory.getLogger(EarlierResults.class);

    private final NationalSettings settings;
    private final OwedResults owed;

    EarlierResults(NationalSettings settings, OwedResults owed) {
        this.settings = settings;
        this.owed = owed;
    }

    @EventListener(ApplicationReadyEvent.class)
    void owe() {
        var since = settings.dataStore().since();
        if (settings.deposits() && since != null) {
            var added = owed.addEarlier(since.atStartOfDay(PortalTime.ZONE).toInstant());
            log.info("{} results issued since {} will be deposited", added, since);
        }
    }
}
