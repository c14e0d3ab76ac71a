package vn.motcua.dossier;

import static vn.motcua.dossier.Dossiers.utc;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.clock.Ground;
import vn.motcua.clock.Ledger;
import vn.motcua.clock.Reading;
import vn.motcua.dossier.EventChain.Link;
import vn.motcua.dossier.EventChain.Stored;

/** The rows behind {@link DossierLog}. */
@Repository
class LogRows {
    private final JdbcClient database;
    private final Dossiers dossiers;
    private final ReadOnce<LogHead> locked = new ReadOnce<>();
    private final ReadOnce<List<Stored>> links = new ReadOnce<>();
    private final ReadOnce<Ledger> ledgers = new ReadOnce<>();

    LogRows(JdbcClient database, Dossiers dossiers) {
        this.database = database;
        this.dossiers = dossiers;
    }

    /** Waits for whoever is appending to the same dossier; the row stays locked until the transaction ends. */
    LogHead lock(String code) {
        return locked.get(code, () -> {
            var head = head(code);
            dossiers.keep(head.dossier());
            // what was read before may have been written since
            links.forget(code);
            ledgers.forget(code);
            return head;
        });
    }

    private void appended(Stored event, Dossier then) {
        var code = event.link().dossier();
        locked.change(code, it -> it.after(event, then));
        dossiers.keep(then);
        links.change(code, it -> Stream.concat(it.stream(), Stream.of(event)).toList());
        if (event.link().clock() != null) {
            ledgers.forget(code);
        }
    }

    private LogHead head(String code) {
        return database.sql("select %s, head_sequence, head_hash from dossier where code = ? for update"
                        .formatted(Dossiers.COLUMNS))
                .param(code)
                .query(LogHead::read)
                .optional()
                .orElseThrow(() -> new UnknownDossierException(code));
    }

    void append(LogHead head, Link link, byte[] hash, DossierStatus status, @Nullable Reading reading) {
        var then = database.sql("""
                        with event as (
                            insert into dossier_event (dossier, sequence, at, kind, status, actor, clock, detail, hash)
                            values (:dossier, :sequence, :at, :kind, :newStatus, :actor, :clock, :detail::json, :hash)
                        )
                        update dossier set status = :status, head_sequence = :sequence, head_hash = :hash,
                            due_at = coalesce(:dueAt, due_at), clock_state = coalesce(:clockState, clock_state),
                            clock_ground = case when :clockState is null then clock_ground else :clockGround end,
                            finished_at = case when :done then coalesce(finished_at, :at) end
                        where id = :dossier returning %s
                        """.formatted(Dossiers.COLUMNS))
                .param("dossier", head.id())
                .param("sequence", link.sequence())
                .param("at", utc(link.at()))
                .param("kind", link.kind())
                .param("newStatus", link.status(), Types.SMALLINT)
                .param("actor", link.actor())
                .param("clock", link.clock(), Types.VARCHAR)
                .param("detail", link.detail())
                .param("hash", hash)
                .param("status", status.code())
                .param("dueAt", due(reading), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("clockState", reading == null ? null : reading.state().name(), Types.VARCHAR)
                .param("clockGround", ground(reading), Types.VARCHAR)
                .param("done", status.isDone())
                .query(Dossiers::read)
                .single();
        appended(new Stored(link, hash), then);
    }

    /** What happened to the clock of a dossier. */
    Ledger ledger(String code, long dossier) {
        return ledgers.get(code, () -> ledger(dossier));
    }

    private Ledger ledger(long dossier) {
        return new Ledger(database.sql("""
                        select %s from dossier_event where dossier = ? and clock is not null order by sequence
                        """.formatted(LogColumns.LEDGER))
                .param(dossier)
                .query(LogColumns::entry)
                .list());
    }

    private static @Nullable OffsetDateTime due(@Nullable Reading reading) {
        return reading == null ? null : reading.due().map(Dossiers::utc).orElse(null);
    }

    private static @Nullable String ground(@Nullable Reading reading) {
        return reading == null
                ? null
                : reading.grounds().stream().findFirst().map(Ground::name).orElse(null);
    }

    /** In order; with the hash of each. */
    List<Stored> links(String code) {
        return links.get(code, () -> readLinks(code));
    }

    private List<Stored> readLinks(String code) {
        return database.sql("""
                        select d.code, e.sequence, e.at, e.kind, e.status, e.actor, e.clock, e.detail::text as detail,
                            e.hash
                        from dossier_event e join dossier d on d.id = e.dossier where d.code = ? order by e.sequence
                        """).param(code).query(LogColumns::link).list();
    }
}
