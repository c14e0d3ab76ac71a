package vn.motcua.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL of its own beside the application, which can be away for a while and come back where it was. */
public final class Database implements AutoCloseable {
    private final Path folder;
    private final int port = FreePort.find();
    private EmbeddedPostgres server;

    public Database(Path folder) throws IOException {
        this.folder = folder;
        start();
    }

    public void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql").toAbsolutePath())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
    }

    /** Cuts all connections, as an operator's {@code pg_ctl stop -m fast} does. */
    public void stop() throws IOException {
        server.close();
    }

    /** What the application is started with to use it. */
    public String[] settings() {
        return new String[] {"--spring.datasource.url=" + url(), "--spring.datasource.username=postgres"};
    }

    public JdbcClient client() {
        return JdbcClient.create(new DriverManagerDataSource(url(), "postgres", ""));
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
