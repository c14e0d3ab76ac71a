package vn.motcua.support;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails that came to an applicant. */
@TestComponent
public class Inbox {
    private final GreenMail mail;
    private final JdbcClient database;

    Inbox(GreenMail mail, JdbcClient database) {
        this.mail = mail;
        this.database = database;
    }

    /** Waits until a dossier's log says of so many notices what became of them. */
    public void settled(String code, int expected) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.sql("""
                        select count(*) from dossier_event e join dossier d on d.id = e.dossier
                        where d.code = ? and e.kind like 'NOTICE%'
                        """).param(code).query(Integer.class).single() >= expected);
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
