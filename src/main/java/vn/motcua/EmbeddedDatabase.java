package vn.motcua;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A real PostgreSQL 17 of our own, kept in {@code motcua.embedded-database.folder}, for whoever gives no
 * {@code spring.datasource.url}. It writes as durably as a server would.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabase {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(
            @Value("${motcua.embedded-database.folder}") Path folder,
            @Value("${motcua.embedded-database.port}") int port)
            throws IOException {
        var data = folder.toAbsolutePath().resolve("postgresql-17");
        Files.createDirectories(data);
        stopLeftOver(data);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("jit", "off")
                .start();
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedPostgres postgres) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return pool;
    }

    /** A killed application leaves its server running; the data folder can have only one. */
    private static void stopLeftOver(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var server = ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
        if (server.isEmpty()) {
            return;
        }
        log.warn("Stopping the database server {} that an interrupted start left behind", pid);
        server.get().destroy();
        try {
            server.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IOException("Database server " + pid + " does not stop; stop it by hand and start again", e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(it -> it.endsWith("postgres")).isPresent();
    }
}
