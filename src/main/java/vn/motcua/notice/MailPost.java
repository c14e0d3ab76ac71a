package vn.motcua.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends notices as mails. */
@Component
class MailPost {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSenderImpl mail;
    private final MailLine line;
    private final NoticeSettings settings;
    private final Clock clock;

    MailPost(JavaMailSenderImpl mail, NoticeSettings settings, Clock clock) {
        this.mail = mail;
        this.line = new MailLine(mail);
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NoticeNotTakenException when the server does not take it */
    void send(Notice notice) {
        try {
            mail.send(message(notice));
        } catch (MailException | MessagingException e) {
            throw new NoticeNotTakenException(notice.number(), e);
        }
    }

    /**
     * Sends one of many, on a connection that stays open for the next.
     *
     * @throws NoticeNotTakenException when the server does not take it
     */
    void sendAmongOthers(Notice notice) {
        try {
            line.send(message(notice));
        } catch (MessagingException e) {
            throw new NoticeNotTakenException(notice.number(), e);
        }
    }

    /** After the last of many. */
    void hangUp() {
        line.close();
    }

    private MimeMessage message(Notice notice) throws MessagingException {
        var message = new StableMimeMessage(mail.createMimeMessage(), "<" + notice.number() + "@motcua>");
        message.setFrom(settings.from());
        message.setRecipients(Message.RecipientType.TO, notice.recipient());
        message.setSubject(notice.text().subject(), UTF_8);
        message.setText(notice.text().body(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        return message;
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
