package vn.motcua.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The wire to a mail server. It can be made so slow that a mail arrives and "250 OK" does not come back. */
public final class MailWire implements AutoCloseable {
    private static final String END_OF_MAIL = "\r\n.\r\n";

    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger held = new AtomicInteger();
    private final int server;
    private volatile boolean slow;

    public MailWire(int server) throws IOException {
        this.server = server;
        inBackground(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** From now on the receipt of a mail stays on the way. */
    public void holdReceipts() {
        slow = true;
    }

    public void letThrough() {
        slow = false;
        held.set(0);
    }

    /** Mails that the server has and the sender does not know it. */
    public int held() {
        return held.get();
    }

    private void accept() throws IOException {
        while (true) {
            var sender = entrance.accept();
            var receiver = new Socket(InetAddress.getLoopbackAddress(), server);
            var mailIsSent = new AtomicBoolean();
            inBackground(() -> says(sender.getInputStream(), receiver.getOutputStream(), mailIsSent));
            inBackground(() -> answers(receiver.getInputStream(), sender.getOutputStream(), mailIsSent));
        }
    }

    private static void says(InputStream from, OutputStream to, AtomicBoolean mailIsSent) throws IOException {
        var buffer = new byte[8192];
        for (var size = from.read(buffer); size >= 0; size = from.read(buffer)) {
            if (new String(buffer, 0, size, StandardCharsets.ISO_8859_1).endsWith(END_OF_MAIL)) {
                mailIsSent.set(true);
            }
            to.write(buffer, 0, size);
            to.flush();
        }
        to.close();
    }

    private void answers(InputStream from, OutputStream to, AtomicBoolean mailIsSent) throws Exception {
        var buffer = new byte[8192];
        for (var size = from.read(buffer); size >= 0; size = from.read(buffer)) {
            if (slow && mailIsSent.getAndSet(false)) {
                held.incrementAndGet();
                while (slow) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            }
            to.write(buffer, 0, size);
            to.flush();
        }
        to.close();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void inBackground(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (Exception e) {
                // one end has hung up, or was killed
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        letThrough();
        entrance.close();
    }
}
