package vn.motcua.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The national portal and the electronic data store, which take all that comes and keep none of it. */
final class Neighbours implements AutoCloseable {
    private static final String TAKEN = "{\"session\": \"benchmark\", \"result\": true, \"MaLuuTru\": \"KHO-1\"}";

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // or each answer waits 40 ms for the client's
    }

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;

    Neighbours() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", Neighbours::take);
        server.setExecutor(workers);
        server.start();
    }

    /**
     * What an application is started with that uses all that there is: reports to the national portal, results in the data
     * store, and a seal for each unit.
     *
     * @param folder for the key of the seals
     */
    String[] everything(Path folder) {
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new String[] {
            "--motcua.signing.keys=demo",
            "--motcua.signing.key=seal",
            "--motcua.signing.store=" + folder.resolve("seal.p12"),
            "--motcua.national.address=" + address,
            "--motcua.national.data-store.address=" + address,
            "--motcua.national.data-store.secret=known-to-the-store"
        };
    }

    private static void take(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var answer = TAKEN.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
