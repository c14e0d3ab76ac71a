package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.document.DocumentRefusedException.Reason;

/** The files of dossiers. */
@Repository
@EnableConfigurationProperties(DocumentSettings.class)
public class Documents {
    private static final String COLUMNS =
            "select id, dossier, key, file_name, media_type, size, sha256, added_at, added_by, sealing"
                    + " from document";

    private final JdbcClient database;
    private final UploadCheck check;
    private final ContentStore contents;
    private final DocumentSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    Documents(
            JdbcClient database,
            UploadCheck check,
            ContentStore contents,
            DocumentSettings settings,
            Clock clock,
            ApplicationEventPublisher publisher) {
        this.database = database;
        this.check = check;
        this.contents = contents;
        this.settings = settings;
        this.clock = clock;
        this.publisher = publisher;
    }

    /**
     * Checks all files before the first is kept, so that a refusal leaves nothing behind.
     *
     * @throws DocumentRefusedException for the first file that cannot be taken
     */
    public List<CheckedUpload> check(List<Upload> files) {
        if (files.size() > settings.maxFiles()) {
            throw new DocumentRefusedException(Reason.TOO_MANY, files.get(settings.maxFiles()));
        }
        return files.stream().map(check::check).toList();
    }

    /**
     * Keeps a file and names it in the caller's transaction. Rooms that follow files hear of it in the same transaction.
     *
     * @param addedBy {@code applicant} or a sign-in name
     */
    public Document add(String dossier, CheckedUpload checked, String addedBy) {
        var file = checked.file();
        var document = new Document(
                UUID.randomUUID(),
                dossier,
                file.key(),
                plainName(file.fileName()),
                checked.mediaType(),
                file.size(),
                keep(file),
                clock.instant(),
                addedBy,
                Sealing.NONE);
        database.sql("insert into document (id, dossier, key, file_name, media_type, size, sha256, added_at, added_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        document.id(),
                        dossier,
                        document.key(),
                        document.fileName(),
                        document.mediaType(),
                        document.size(),
                        document.sha256(),
                        OffsetDateTime.ofInstant(document.addedAt(), ZoneOffset.UTC),
                        addedBy)
                .update();
        publisher.publishEvent(new DocumentAdded(document));
        return document;
    }

    /** Oldest first. */
    public List<Document> of(String dossier) {
        return database.sql(COLUMNS + " where dossier = ? order by added_at, file_name")
                .param(dossier)
                .query(Documents::read)
                .list();
    }

    /** A file of this dossier; one of another dossier is not found. */
    public Optional<Document> find(String dossier, UUID id) {
        return database.sql(COLUMNS + " where dossier = ? and id = ?")
                .params(dossier, id)
                .query(Documents::read)
                .optional();
    }

    public InputStream open(Document document) {
        return contents.open(document.sha256());
    }

    private String keep(Upload file) {
        try (var content = file.content().get()) {
            return contents.put(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a path, without control characters, at most 150 characters. */
    private static String plainName(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "_")
                .strip();
        var end = Math.max(0, name.length() - 150);
        return name.isEmpty() ? "file" : name.substring(end);
    }

    private static Document read(ResultSet row, int index) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                row.getString("dossier"),
                row.getString("key"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"),
                Sealing.valueOf(row.getString("sealing")));
    }
}
