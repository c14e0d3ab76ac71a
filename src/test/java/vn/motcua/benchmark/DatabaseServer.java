package vn.motcua.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that writes durably, with one database for each side of a comparison. */
final class DatabaseServer implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    DatabaseServer(Path folder) throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("jit", "off")
                .start();
    }

    /** @return the address of a new, empty database */
    String create(String name) {
        in("postgres").sql("create database " + name).update();
        return url(name);
    }

    void copy(String from, String to) {
        in("postgres").sql("create database %s template %s".formatted(to, from)).update();
    }

    /** What the application is started with; the database is made when there is none. */
    String[] application(String name) {
        var exists = in("postgres")
                .sql("select exists (select from pg_database where datname = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
        return new String[] {
            "--spring.datasource.url=" + (exists ? url(name) : create(name)), "--spring.datasource.username=postgres"
        };
    }

    JdbcClient in(String database) {
        return JdbcClient.create(new DriverManagerDataSource(url(database), "postgres", ""));
    }

    String setting(String name) {
        return in("postgres").sql("show " + name).query(String.class).single();
    }

    private String url(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
