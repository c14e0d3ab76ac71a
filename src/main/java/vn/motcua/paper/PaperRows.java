package vn.motcua.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows behind {@link Papers}. */
@Repository
class PaperRows {
    private static final String COLUMNS = "select kind, dossier, unit, number, verify_code, issued_at";
    private static final String STORED = COLUMNS + ", id, data::text as data, pdf from paper";

    private final JdbcClient database;

    PaperRows(JdbcClient database) {
        this.database = database;
    }

    /** A paper with what is printed on it, and the PDF if it was printed before. */
    record Stored(long id, Paper paper, String data, Optional<byte[]> pdf) {}

    void insert(Paper paper, String issuedBy, String data) {
        database.sql("""
                        insert into paper (dossier, kind, unit, number, issued_at, issued_by, verify_code, data)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        paper.dossier(),
                        paper.kind(),
                        paper.unit(),
                        paper.number().orElse(null),
                        paper.issuedAt().atOffset(ZoneOffset.UTC),
                        issuedBy,
                        paper.verifyCode(),
                        data)
                .update();
    }

    List<Paper> of(String dossier) {
        return database.sql(COLUMNS + " from paper where dossier = ? order by id")
                .param(dossier)
                .query(PaperRows::paper)
                .list();
    }

    Optional<Stored> latest(String dossier, String kind) {
        return database.sql(STORED + " where dossier = ? and kind = ? order by id desc limit 1")
                .params(dossier, kind)
                .query(PaperRows::stored)
                .optional();
    }

    /** Keeps the first print; whoever printed at the same moment gets that one. */
    byte[] keep(long id, byte[] pdf) {
        return database.sql("""
                        update paper set pdf_sha256 = case when pdf is null then :hash else pdf_sha256 end,
                            pdf = coalesce(pdf, :pdf)
                        where id = :id returning pdf
                        """)
                .param("pdf", pdf)
                .param("hash", hash(pdf))
                .param("id", id)
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    Optional<Stored> verify(String code) {
        return database.sql(STORED + " where verify_code = ?")
                .param(code)
                .query(PaperRows::stored)
                .optional();
    }

    private static Stored stored(ResultSet row, int index) throws SQLException {
        return new Stored(
                row.getLong("id"), paper(row, index), row.getString("data"), Optional.ofNullable(row.getBytes("pdf")));
    }

    private static Paper paper(ResultSet row, int index) throws SQLException {
        return new Paper(
                row.getString("kind"),
                row.getString("dossier"),
                row.getString("unit"),
                Optional.ofNullable(row.getString("number")),
                row.getString("verify_code"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }

    private static String hash(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
