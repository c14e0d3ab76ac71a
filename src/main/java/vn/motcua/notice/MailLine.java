package vn.motcua.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/**
 * A connection to the mail server that stays open from mail to mail: to connect, encrypt and sign in takes longer than the
 * mail itself.
 */
final class MailLine {
    private static final int MAILS = 20; // on one connection; servers hang up on who sends many more

    private static final Logger log = LoggerFactory.getLogger(MailLine.class);

    private final JavaMailSenderImpl server;
    private @Nullable Transport open;
    private int sent;

    MailLine(JavaMailSenderImpl server) {
        this.server = server;
    }

    /** @throws MessagingException when the server does not take it; the next mail finds a new connection */
    synchronized void send(MimeMessage message) throws MessagingException {
        message.saveChanges();
        try {
            connected().sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            close();
            throw e;
        }
        sent++;
        if (sent == MAILS) {
            close();
        }
    }

    private Transport connected() throws MessagingException {
        if (open == null) {
            var protocol = server.getProtocol();
            open = protocol == null
                    ? server.getSession().getTransport()
                    : server.getSession().getTransport(protocol);
            open.connect(
                    server.getHost(), server.getPort(), orNull(server.getUsername()), orNull(server.getPassword()));
        }
        return open;
    }

    private static @Nullable String orNull(@Nullable String setting) {
        return StringUtils.hasLength(setting) ? setting : null;
    }

    /** Until the next mail. */
    synchronized void close() {
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                log.debug("The mail server was gone before the connection was closed", e);
            }
        }
        open = null;
        sent = 0;
    }
}
