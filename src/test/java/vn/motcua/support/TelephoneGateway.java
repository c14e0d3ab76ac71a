package vn.motcua.support;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A gateway for SMS and Zalo: takes each message once, remembers it, and can be away for some dossiers. */
public final class TelephoneGateway {
    public static final String SECRET = "known-to-the-gateway";
    private static final TelephoneGateway RUNNING = new TelephoneGateway();

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final List<Map<String, String>> taken = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> away = ConcurrentHashMap.newKeySet();

    private TelephoneGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/messages", this::take);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "telephone-gateway");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public static TelephoneGateway running() {
        return RUNNING;
    }

    /** For an application with a database of its own, whose dossiers have the codes of others. */
    public static TelephoneGateway another() {
        return new TelephoneGateway();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/messages";
    }

    /** What it took about a dossier, in order: id, channel, to, text. */
    public List<Map<String, String>> about(String dossier) {
        synchronized (taken) {
            return taken.stream().filter(it -> it.get("text").contains(dossier)).toList();
        }
    }

    public void awayFor(String dossier) {
        away.add(dossier);
    }

    public void backFor(String dossier) {
        away.remove(dossier);
    }

    private void take(HttpExchange exchange) throws IOException {
        var message = json.readValue(exchange.getRequestBody(), new TypeReference<Map<String, String>>() {});
        var id = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var secret = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + SECRET).equals(secret) || !message.get("id").equals(id)) {
            exchange.sendResponseHeaders(401, -1);
        } else if (away.stream().anyMatch(message.get("text")::contains)) {
            exchange.sendResponseHeaders(503, -1);
        } else {
            synchronized (taken) {
                if (ids.add(id)) {
                    taken.add(message);
                }
            }
            exchange.sendResponseHeaders(204, -1);
        }
        exchange.close();
    }
}
