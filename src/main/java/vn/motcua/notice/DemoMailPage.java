package vn.motcua.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Collections;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a newcomer the mails that the demo's sink has taken, latest first. */
@Controller
@Profile("demo")
class DemoMailPage {
    private final GreenMail server;

    DemoMailPage(GreenMail server) {
        this.server = server;
    }

    /** A mail as a reader sees it. */
    public record Mail(String subject, String body) {}

    @GetMapping("/demo/mail")
    String mails(Model model) {
        var mails = Arrays.asList(server.getReceivedMessages());
        Collections.reverse(mails);
        model.addAttribute("mails", mails.stream().map(DemoMailPage::read).toList());
        return "demo-mail";
    }

    private static Mail read(MimeMessage message) {
        try {
            return new Mail(message.getSubject(), String.valueOf(message.getContent()));
        } catch (MessagingException | java.io.IOException e) {
            return new Mail("", GreenMailUtil.getWholeMessage(message));
        }
    }
}
