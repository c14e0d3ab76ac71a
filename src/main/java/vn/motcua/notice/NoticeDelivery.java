package vn.motcua.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.motcua.notice.Notices.Notice;

/** Sends a waiting notice, at most once. */
@Component
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeDelivery {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Notices notices;
    private final JavaMailSender mail;
    private final NoticeSettings settings;

    NoticeDelivery(Notices notices, JavaMailSender mail, NoticeSettings settings) {
        this.notices = notices;
        this.mail = mail;
        this.settings = settings;
    }

    /** The models' retry cycle for everything that leaves the system. */
    @Bean
    static String noticeRetryCycle(NoticeSettings settings) {
        return settings.retryCycle();
    }

    /**
     * @throws MailException when the server does not take it; it waits for the next attempt
     * @throws UncertainDeliveryException when an earlier attempt was cut off in the middle
     */
    void deliver(long id) {
        var claimed = notices.claim(id);
        if (claimed.isEmpty()) {
            if (notices.isSent(id)) {
                return;
            }
            throw new UncertainDeliveryException(id);
        }
        try {
            mail.send(message(claimed.get()));
        } catch (MailException e) {
            notices.failed(id);
            throw e;
        }
        notices.sent(id);
    }

    private MimeMessage message(Notice notice) {
        try {
            var message = new StableMimeMessage(mail.createMimeMessage(), "<notice-" + notice.id() + "@motcua>");
            message.setFrom(settings.from());
            message.setRecipients(Message.RecipientType.TO, notice.recipient());
            message.setSubject(notice.subject(), UTF_8);
            message.setText(notice.body(), UTF_8);
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("Notice " + notice.id() + " cannot be written as mail", e);
        }
    }

    /** The same Message-ID in every attempt lets mail servers and readers drop a copy. */
    private static final class StableMimeMessage extends MimeMessage {
        private final String id;

        StableMimeMessage(MimeMessage template, String id) {
            super(template.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
