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
import java.util.concurrent.Executors;
import vn.motcua.engine.BodySignature;

/**
 * The electronic data store: takes what is signed, each key once, remembers what it took, can be away for some dossiers,
 * lose its answer about some, and refuse some in words.
 */
public final class ResultStore {
    public static final String SECRET = "known-to-the-store";

    private static final ResultStore RUNNING = new ResultStore();

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final List<Deposit> taken = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Map<String, String> refused = new ConcurrentHashMap<>();

    private ResultStore() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/LuuKetQuaTTHC", this::take);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "result-store");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public static ResultStore running() {
        return RUNNING;
    }

    /** For an application with a database of its own, whose dossiers have the codes of others. */
    public static ResultStore another() {
        return new ResultStore();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What came in. */
    public record Deposit(String key, String unit, Map<String, Object> item) {}

    /** What it took about a dossier. */
    public List<Deposit> about(String dossier) {
        synchronized (taken) {
            return taken.stream()
                    .filter(it -> dossier.equals(it.item().get("SoBienNhan")))
                    .toList();
        }
    }

    public void awayFor(String dossier) {
        away.add(dossier);
    }

    public void backFor(String dossier) {
        away.remove(dossier);
        refused.remove(dossier);
    }

    /** Takes the next result of this dossier and says nothing about it. */
    public void loseTheAnswerFor(String dossier) {
        silent.add(dossier);
    }

    public void refuse(String dossier, String words) {
        refused.put(dossier, words);
    }

    private void take(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readAllBytes();
        if (!BodySignature.fits(bytes, exchange.getRequestHeaders().getFirst("X-Signature"), SECRET)) {
            answer(exchange, 401, Map.of("result", false, "message", "not signed"));
            return;
        }
        var body = json.readValue(bytes, new TypeReference<Map<String, Object>>() {});
        @SuppressWarnings("unchecked")
        var item = ((List<Map<String, Object>>) body.get("data")).get(0);
        var dossier = (String) item.get("SoBienNhan");
        if (away.contains(dossier)) {
            answer(exchange, 503, Map.of());
        } else if (refused.containsKey(dossier)) {
            answer(exchange, 422, Map.of("result", false, "message", refused.get(dossier)));
        } else {
            keep(exchange.getRequestHeaders().getFirst("Idempotency-Key"), (String) body.get("madonvi"), item);
            answer(exchange, silent.remove(dossier) ? 502 : 200, Map.of("result", true, "MaLuuTru", "KHO-" + dossier));
        }
    }

    private void keep(String key, String unit, Map<String, Object> item) {
        synchronized (taken) {
            if (keys.add(key)) {
                taken.add(new Deposit(key, unit, item));
            }
        }
    }

    private void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        var bytes = json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
