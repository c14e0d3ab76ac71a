package vn.motcua.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * A port that nobody listens at, below those that the system gives to outgoing connections: one of these could take it
 * before whoever asked for it does.
 */
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int FIRST_OUTGOING = 32_768;

    private FreePort() {}

    public static int find() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST, FIRST_OUTGOING))
                .limit(1_000)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No port is free"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
