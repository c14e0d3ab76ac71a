package vn.motcua.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends a notice as mail. */
@Component
class MailPost {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender mail;
    private final NoticeSettings settings;

    MailPost(JavaMailSender mail, NoticeSettings settings) {
        this.mail = mail;
        this.settings = settings;
    }

    /** @throws NoticeNotTakenException when the server does not take it */
    void send(Notice notice) {
        try {
            mail.send(message(notice));
        } catch (MailException | MessagingException e) {
            throw new NoticeNotTakenException(notice.number(), e);
        }
    }

    private MimeMessage message(Notice notice) throws MessagingException {
        var message = new StableMimeMessage(mail.createMimeMessage(), "<" + notice.number() + "@motcua>");
        message.setFrom(settings.from());
        message.setRecipients(Message.RecipientType.TO, notice.recipient());
        message.setSubject(notice.text().subject(), UTF_8);
        message.setText(notice.text().body(), UTF_8);
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
