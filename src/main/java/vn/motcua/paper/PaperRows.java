package vn.motcua.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows behind {@link Papers}. */
@Repository
class PaperRows {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};
    private static final String COLUMNS =
            "select kind, dossier, unit, number, verify_code, issued_at, coalesce(names, '{}')::text as names,"
                    + " sealed and pdf is null as awaits_seal";
    private static final String FROM = " from paper left join paper_template on hash = template";
    private static final String STORED = COLUMNS + ", id, data::text as data, pdf, pdf_sha256, sealed, template" + FROM;

    private final JdbcClient database;
    private final ObjectMapper json;

    PaperRows(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A paper with what is printed on it, and the PDF if it was printed before.
     *
     * @param hash of the PDF when it was kept, SHA-256 in lower-case hex; empty before
     * @param sealed whether its PDF is signed electronically
     */
    record Stored(
            long id,
            Paper paper,
            String data,
            Optional<byte[]> pdf,
            String hash,
            boolean sealed,
            Optional<String> template) {}

    void insert(Paper paper, String issuedBy, String data, Optional<String> template) {
        database.sql("""
                        insert into paper (dossier, kind, unit, number, issued_at, issued_by, verify_code, data, template,
                            sealed)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        paper.dossier(),
                        paper.kind(),
                        paper.unit(),
                        paper.number().orElse(null),
                        paper.issuedAt().atOffset(ZoneOffset.UTC),
                        issuedBy,
                        paper.verifyCode(),
                        data,
                        template.orElse(null),
                        paper.awaitsSeal())
                .update();
    }

    List<Paper> of(String dossier) {
        return database.sql(COLUMNS + FROM + " where dossier = ? order by id")
                .param(dossier)
                .query(this::paper)
                .list();
    }

    Optional<Stored> latest(String dossier, String kind) {
        return database.sql(STORED + " where dossier = ? and kind = ? order by id desc limit 1")
                .params(dossier, kind)
                .query(this::stored)
                .optional();
    }

    /** Keeps the first print; whoever printed at the same moment gets that one. */
    byte[] keep(long id, byte[] pdf) {
        var isFirst = database.sql("update paper set pdf_sha256 = ?, pdf = ? where id = ? and pdf is null")
                .params(Hashes.sha256(pdf), pdf, id)
                .update();
        return isFirst == 1 ? pdf : pdf(id);
    }

    private byte[] pdf(long id) {
        return database.sql("select pdf from paper where id = ?")
                .param(id)
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    Optional<Stored> verify(String code) {
        return database.sql(STORED + " where verify_code = ?")
                .param(code)
                .query(this::stored)
                .optional();
    }

    private Stored stored(ResultSet row, int index) throws SQLException {
        return new Stored(
                row.getLong("id"),
                paper(row, index),
                row.getString("data"),
                Optional.ofNullable(row.getBytes("pdf")),
                Objects.toString(row.getString("pdf_sha256"), ""),
                row.getBoolean("sealed"),
                Optional.ofNullable(row.getString("template")));
    }

    private Paper paper(ResultSet row, int index) throws SQLException {
        return new Paper(
                row.getString("kind"),
                row.getString("dossier"),
                row.getString("unit"),
                Optional.ofNullable(row.getString("number")),
                row.getString("verify_code"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                names(row.getString("names")),
                row.getBoolean("awaits_seal"));
    }

    private Map<String, String> names(String text) {
        try {
            return json.readValue(text, NAMES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
