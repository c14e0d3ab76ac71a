package vn.motcua.notice;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks every second for notices that are due, mails and messages apart: a mail server that takes its time holds up no
 * message. Any number of nodes may do so at once.
 */
@Component
class NoticeSweep {
    private static final Logger log = LoggerFactory.getLogger(NoticeSweep.class);

    private final NoticeDelivery delivery;
    private final NoticeFates fates;

    NoticeSweep(NoticeDelivery delivery, NoticeFates fates) {
        this.delivery = delivery;
        this.fates = fates;
    }

    @Scheduled(fixedDelayString = "${motcua.notice.every:PT1S}")
    void mails() {
        sweep(true);
    }

    @Scheduled(fixedDelayString = "${motcua.notice.every:PT1S}")
    void messages() {
        sweep(false);
    }

    private void sweep(boolean mail) {
        try {
            fates.handOverLapsed();
            delivery.deliverDue(mail);
        } catch (DataAccessException | TransactionException e) {
            log.warn("The outbox of notices cannot be read; it is tried again: {}", e.getMessage());
        }
    }
}
