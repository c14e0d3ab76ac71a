package vn.motcua.dossier;

import static vn.motcua.dossier.Dossiers.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.EventChain.Link;

/** The rows behind {@link DossierLog}. */
@Repository
class LogRows {
    private final JdbcClient database;

    LogRows(JdbcClient database) {
        this.database = database;
    }

    /** Waits for whoever is appending to the same dossier. */
    LogHead lock(String code) {
        return head(code, "for update");
    }

    LogHead head(String code) {
        return head(code, "");
    }

    private LogHead head(String code, String lock) {
        return database.sql("select id, status, limit_amount, limit_unit, head_sequence, head_hash from dossier"
                        + " where code = ? " + lock)
                .param(code)
                .query(LogHead::read)
                .optional()
                .orElseThrow(() -> new UnknownDossierException(code));
    }

    void append(long dossier, Link link, byte[] hash, DossierStatus status, @Nullable Instant dueAt) {
        database.sql("""
                        with event as (
                            insert into dossier_event (dossier, sequence, at, kind, status, actor, clock, detail, hash)
                            values (:dossier, :sequence, :at, :kind, :newStatus, :actor, :clock, :detail::json, :hash)
                        )
                        update dossier set status = :status, head_sequence = :sequence, head_hash = :hash,
                            due_at = coalesce(:dueAt, due_at),
                            finished_at = case when :done then coalesce(finished_at, :at) end
                        where id = :dossier
                        """)
                .param("dossier", dossier)
                .param("sequence", link.sequence())
                .param("at", utc(link.at()))
                .param("kind", link.kind())
                .param("newStatus", link.status(), Types.SMALLINT)
                .param("actor", link.actor())
                .param("clock", link.clock(), Types.VARCHAR)
                .param("detail", link.detail())
                .param("hash", hash)
                .param("status", status.code())
                .param("dueAt", dueAt == null ? null : utc(dueAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("done", status.isDone())
                .update();
    }

    /** In order; with the hash of each. */
    List<EventChain.Stored> links(String code) {
        return database.sql("""
                        select d.code, e.sequence, e.at, e.kind, e.status, e.actor, e.clock, e.detail::text as detail,
                            e.hash
                        from dossier_event e join dossier d on d.id = e.dossier where d.code = ? order by e.sequence
                        """).param(code).query(LogRows::link).list();
    }

    private static EventChain.Stored link(ResultSet row, int index) throws SQLException {
        var link = new Link(
                row.getString("code"),
                row.getInt("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getObject("status", Integer.class),
                row.getString("actor"),
                row.getString("clock"),
                row.getString("detail"));
        return new EventChain.Stored(link, row.getBytes("hash"));
    }
}
