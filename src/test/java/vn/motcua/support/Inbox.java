package vn.motcua.support;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** The mails that came to an applicant. */
@TestComponent
public class Inbox {
    private final GreenMail mail;

    Inbox(GreenMail mail) {
        this.mail = mail;
    }

    /** Waits for so many, then gives the subjects of all. */
    public List<String> subjects(Application application, int expected) {
        await().atMost(Duration.ofSeconds(30)).until(() -> size(application) >= expected);
        return Arrays.stream(mail.getReceivedMessagesForDomain(application.text("email")))
                .map(Inbox::subject)
                .toList();
    }

    public int size(Application application) {
        return mail.getReceivedMessagesForDomain(application.text("email")).length;
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
