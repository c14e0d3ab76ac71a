package vn.motcua.paper;

import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.signature.SignatureChecks;

/** A PostgreSQL of its own, on which papers are issued at any moment one likes. */
final class PaperDesk implements AutoCloseable {
    static final String CERTIFICATE = "household-business-certificate";

    private final EmbeddedPostgres server;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    PaperDesk() throws IOException {
        server = EmbeddedPostgres.start();
        var source = server.getPostgresDatabase(); // one object, or the client would work outside the transaction
        Flyway.configure().dataSource(source).load().migrate();
        database = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    JdbcClient database() {
        return database;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    void clear() {
        database.sql("truncate paper, paper_series").update();
    }

    Papers papersAt(Instant now) {
        var json = new ObjectMapper();
        var rows = new PaperRows(database, json);
        var templates = new PaperTemplates(database, json);
        var printer = new PdfPrinter(json, "https://motcua.example.vn");
        var kept = new KeptPapers(rows, new PaperPrints(templates, printer), mock(SignatureChecks.class));
        return new Papers(
                rows, new PaperNumbers(database), templates, printer, kept, json, Clock.fixed(now, ZoneOffset.UTC));
    }

    Paper certificate(Papers papers, String dossier, String unit) {
        return transaction.execute(status -> papers.issue(order(dossier, unit)));
    }

    static PaperOrder order(String dossier, String unit) {
        return new PaperOrder(CERTIFICATE, dossier, unit, "clerk", Optional.of("HKD"), PaperFixture.certificate());
    }

    Paper issue(Papers papers, String dossier, String kind, Object data, Optional<String> series) {
        return transaction.execute(
                status -> papers.issue(new PaperOrder(kind, dossier, PaperFixture.UNIT, "clerk", series, data)));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
