package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.Socket;
import javax.net.SocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailLineTest {
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final JavaMailSenderImpl mail = new JavaMailSenderImpl();
    private final SocketFactory sockets = mock(SocketFactory.class);
    private final MailLine line = new MailLine(mail);

    @BeforeEach
    void start() throws IOException {
        when(sockets.createSocket()).thenAnswer(it -> new Socket());
        server.start();
        mail.setHost("127.0.0.1");
        mail.setPort(server.getSmtp().getPort());
        mail.getJavaMailProperties().put("mail.smtp.socketFactory", sockets);
        mail.getJavaMailProperties().put("mail.smtp.socketFactory.fallback", "false");
    }

    @AfterEach
    void stop() {
        line.close();
        server.stop();
    }

    @Test
    void sendsManyMailsOnFewConnections() throws Exception {
        for (var i = 1; i <= 45; i++) {
            line.send(mail("Giấy hẹn " + i));
        }

        assertThat(server.getReceivedMessages()).hasSize(45);
        assertThat(server.getReceivedMessages()[44].getSubject()).isEqualTo("Giấy hẹn 45");
        verify(sockets, times(3)).createSocket();
    }

    @Test
    void connectsAnewAfterItWasClosed() throws Exception {
        line.send(mail("Trước khi nghỉ"));
        line.close();
        line.send(mail("Sau khi nghỉ"));

        assertThat(server.getReceivedMessages()).hasSize(2);
        verify(sockets, times(2)).createSocket();
    }

    @Test
    void sendsAgainOnceTheServerIsBack() throws Exception {
        line.send(mail("Trước khi mất máy chủ"));
        server.stop();
        var lost = mail("Trong khi mất máy chủ");
        assertThatThrownBy(() -> line.send(lost)).isInstanceOf(MessagingException.class);
        server.start();
        mail.setPort(server.getSmtp().getPort());

        line.send(mail("Sau khi có lại"));

        assertThat(server.getReceivedMessages()).extracting(Message::getSubject).contains("Sau khi có lại");
    }

    private MimeMessage mail(String subject) throws MessagingException {
        var message = mail.createMimeMessage();
        message.setFrom("motcua@example.vn");
        message.setRecipients(Message.RecipientType.TO, "huyen@example.vn");
        message.setSubject(subject, "UTF-8");
        message.setText("Hồ sơ đã được tiếp nhận.", "UTF-8");
        return message;
    }
}
