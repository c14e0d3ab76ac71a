package vn.motcua.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import vn.motcua.notice.MessageGateway.Message;

/**
 * Sends waiting notices, each mail at most once. The first attempt is made here; a notice whose first attempt fails goes to
 * the engine, which tries again and in the end asks for a human.
 */
@Component
@EnableConfigurationProperties({NoticeSettings.class, QuietSettings.class})
class NoticeDelivery {
    private static final Logger log = LoggerFactory.getLogger(NoticeDelivery.class);

    private final Notices notices;
    private final DueNotices due;
    private final NoticeFates fates;
    private final MailPost mail;
    private final MessageGateway gateway;
    private final NoticeSettings settings;
    private final QuietSettings quiet;
    private final Clock clock;

    NoticeDelivery(
            Notices notices,
            DueNotices due,
            NoticeFates fates,
            MailPost mail,
            MessageGateway gateway,
            NoticeSettings settings,
            QuietSettings quiet,
            Clock clock) {
        this.notices = notices;
        this.due = due;
        this.fates = fates;
        this.mail = mail;
        this.gateway = gateway;
        this.settings = settings;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** The models' retry cycle for everything that leaves the system. */
    @Bean
    static String noticeRetryCycle(NoticeSettings settings) {
        return settings.retryCycle();
    }

    /**
     * Sends all that are due, those first that have been longest.
     *
     * @param mails or else messages
     */
    void deliverDue(boolean mails) {
        try {
            var next = claimNext(mails);
            while (next.isPresent()) {
                next = attempt(next.get(), () -> claimNext(mails));
            }
        } finally {
            if (mails) {
                mail.hangUp();
            }
        }
    }

    private Optional<Notice> claimNext(boolean mails) {
        if (!mails || quiet.mail()) {
            quietUntil().ifPresent(end -> due.dueWaitUntil(end, quiet.mail()));
        }
        return due.claimNext(mails, clock.instant().plus(settings.lapse()));
    }

    private Optional<Notice> attempt(Notice notice, Supplier<Optional<Notice>> next) {
        try {
            send(notice, mail::sendAmongOthers);
        } catch (NoticeNotTakenException e) {
            log.info("{}; it is tried again", e.getMessage());
            fates.handedOver(notice);
            return next.get();
        }
        return fates.sent(notice, next);
    }

    /** Whether this notice has to wait for quiet hours to end; it is due after them then. */
    boolean waits(long id) {
        return quietUntil().filter(end -> due.waitsUntil(id, end, quiet.mail())).isPresent();
    }

    private Optional<Instant> quietUntil() {
        return new QuietHours(quiet.from(), quiet.to(), DossierFacts.ZONE).end(clock.instant());
    }

    /**
     * @throws NoticeNotTakenException when the server does not take it; it waits for the next attempt
     * @throws UncertainDeliveryException when an earlier attempt to send a mail was cut off in the middle
     */
    void deliver(long id) {
        var claimed = notices.claim(id);
        if (claimed.isPresent()) {
            attemptAgain(claimed.get());
        } else if (!notices.isSent(id)) {
            fates.uncertain(id);
            throw new UncertainDeliveryException(id);
        }
    }

    private void attemptAgain(Notice notice) {
        try {
            send(notice, mail::send);
        } catch (NoticeNotTakenException e) {
            fates.failed(notice);
            throw e;
        }
        fates.sent(notice);
    }

    private void send(Notice notice, Consumer<Notice> post) {
        if (notice.channel() == NoticeChannel.MAIL) {
            post.accept(notice);
        } else {
            gateway.send(new Message(
                    notice.number(),
                    notice.channel(),
                    notice.recipient(),
                    notice.text().body()));
        }
    }
}
