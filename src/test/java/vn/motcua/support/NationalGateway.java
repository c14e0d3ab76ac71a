package vn.motcua.support;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * The gateway of the national portal, as its description has it: signs in, ends sessions, takes each key once, remembers
 * what it took, hands out what was submitted on the portal and its files, and can be away for some dossiers and files.
 */
public final class NationalGateway {
    private static final NationalGateway RUNNING = new NationalGateway();

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final List<Message> taken = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final Set<String> sessions = ConcurrentHashMap.newKeySet();
    private final List<Map<String, Object>> submitted = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    private NationalGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/login", this::signIn);
        server.createContext("/LayHoSoNopTrucTuyen", this::handOut);
        server.createContext("/LayTepDinhKem", this::handOutFile);
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "national-gateway");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public static NationalGateway running() {
        return RUNNING;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What came in. */
    public record Message(String key, String service, String unit, Map<String, Object> item) {}

    /** What it took about a dossier, in order. */
    public List<Message> about(String dossier) {
        synchronized (taken) {
            return taken.stream()
                    .filter(it -> dossier.equals(it.item().get("MaHoSo")))
                    .toList();
        }
    }

    /** @param dossierOrFile code of a dossier or id of a file */
    public void awayFor(String dossierOrFile) {
        away.add(dossierOrFile);
    }

    public void backFor(String dossierOrFile) {
        away.remove(dossierOrFile);
    }

    /** Somebody submits on the portal; an item under the gateway's names. */
    public void submit(Map<String, Object> item) {
        submitted.add(item);
    }

    public void keep(String id, byte[] file) {
        files.put(id, file);
    }

    public void endSessions() {
        sessions.clear();
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var session = "session-" + System.nanoTime();
        sessions.add(session);
        answer(exchange, 200, "{\"session\": \"" + session + "\"}");
    }

    /** The cursor says how many came before; whoever has none begins with what is submitted from now on. */
    private void handOut(HttpExchange exchange) throws IOException {
        var body = body(exchange);
        if (body.isEmpty()) {
            return;
        }
        var all = List.copyOf(submitted);
        var from = body.get("cursor").equals("") ? all.size() : Integer.parseInt((String) body.get("cursor"));
        var to = Math.min(all.size(), from + (Integer) body.get("limit"));
        var page = Map.of("data", all.subList(from, to), "cursor", String.valueOf(to));
        answer(exchange, 200, json.writeValueAsString(page));
    }

    private void handOutFile(HttpExchange exchange) throws IOException {
        var body = body(exchange);
        if (body.isEmpty()) {
            return;
        }
        var id = (String) body.get("TepDinhKemId");
        var file = files.get(id);
        if (away.contains(id) || file == null) {
            answer(exchange, file == null ? 404 : 503, "{}");
            return;
        }
        exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
        exchange.sendResponseHeaders(200, file.length == 0 ? -1 : file.length);
        try (var out = exchange.getResponseBody()) {
            out.write(file);
        }
    }

    /** What a caller sent who has a session; empty, and answered, when she has none. */
    private Map<String, Object> body(HttpExchange exchange) throws IOException {
        var body = json.readValue(exchange.getRequestBody(), new TypeReference<Map<String, Object>>() {});
        if (sessions.contains(body.get("session"))) {
            return body;
        }
        answer(exchange, 401, "{}");
        return Map.of();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = body(exchange);
        if (body.isEmpty()) {
            return;
        }
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        @SuppressWarnings("unchecked")
        var item = ((List<Map<String, Object>>) body.get("data")).get(0);
        if (away.contains(item.get("MaHoSo"))) {
            answer(exchange, 503, "{}");
            return;
        }
        synchronized (taken) {
            if (keys.add(key)) {
                taken.add(new Message(key, (String) body.get("service"), (String) body.get("madonvi"), item));
            }
        }
        answer(exchange, 200, "{\"result\": true}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
