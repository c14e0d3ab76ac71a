package vn.motcua.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import vn.motcua.notice.MessageGateway.Message;

/** Sends a waiting notice, at most once. */
@Component
@EnableConfigurationProperties({NoticeSettings.class, QuietSettings.class})
class NoticeDelivery {
    private final Notices notices;
    private final NoticeFates fates;
    private final MailPost mail;
    private final MessageGateway gateway;
    private final QuietSettings quiet;
    private final Clock clock;

    NoticeDelivery(
            Notices notices,
            NoticeFates fates,
            MailPost mail,
            MessageGateway gateway,
            QuietSettings quiet,
            Clock clock) {
        this.notices = notices;
        this.fates = fates;
        this.mail = mail;
        this.gateway = gateway;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** The models' retry cycle for everything that leaves the system. */
    @Bean
    static String noticeRetryCycle(NoticeSettings settings) {
        return settings.retryCycle();
    }

    /** Until when this notice has to wait now, which its row says from then on; empty when it need not. */
    Optional<Instant> waits(long id) {
        return new QuietHours(quiet.from(), quiet.to(), DossierFacts.ZONE)
                .end(clock.instant())
                .filter(end -> notices.waitsUntil(id, end, quiet.mail()));
    }

    /**
     * @throws NoticeNotTakenException when the server does not take it; it waits for the next attempt
     * @throws UncertainDeliveryException when an earlier attempt to send a mail was cut off in the middle
     */
    void deliver(long id) {
        var claimed = notices.claim(id);
        if (claimed.isPresent()) {
            send(claimed.get());
        } else if (!notices.isSent(id)) {
            fates.uncertain(id);
            throw new UncertainDeliveryException(id);
        }
    }

    private void send(Notice notice) {
        try {
            if (notice.channel() == NoticeChannel.MAIL) {
                mail.send(notice);
            } else {
                gateway.send(new Message(
                        notice.number(),
                        notice.channel(),
                        notice.recipient(),
                        notice.text().body()));
            }
        } catch (NoticeNotTakenException e) {
            fates.failed(notice);
            throw e;
        }
        fates.sent(notice);
    }
}
