package vn.motcua.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to tickets, and when; rows are added and never changed. */
@Repository
class Moves {
    private final JdbcClient database;

    Moves(JdbcClient database) {
        this.database = database;
    }

    /** Who moves a ticket, from which desk; {@code once} is the key of the form. */
    record Mover(String person, String desk, String once) {}

    /**
     * A number that was called.
     *
     * @param id of the call: a later one has a higher one
     */
    record Call(long id, String number, String desk) {}

    void add(Ticket ticket, MoveKind kind, Instant at, @Nullable Mover mover) {
        database.sql("""
                        insert into queue_move (ticket, kind, at, service, preferred, desk, moved_by, once)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        ticket.id(),
                        kind.name(),
                        Tickets.utc(at),
                        ticket.service(),
                        ticket.isPreferred(at),
                        mover == null ? null : mover.desk(),
                        mover == null ? null : mover.person(),
                        mover == null ? null : mover.once())
                .update();
    }

    /** Whether this form was sent before. */
    boolean isDone(String once) {
        return database.sql("select exists (select from queue_move where once = ?)")
                .param(once)
                .query(Boolean.class)
                .single();
    }

    boolean has(Ticket ticket, MoveKind kind) {
        return database.sql("select exists (select from queue_move where ticket = ? and kind = ?)")
                .params(ticket.id(), kind.name())
                .query(Boolean.class)
                .single();
    }

    /** How many with priority were called for these services since the last one without. */
    int preferredInARow(String unit, LocalDate day, Collection<String> services) {
        return database.sql("""
                        with call as (
                            select m.id, m.preferred from queue_move m join queue_ticket t on t.id = m.ticket
                            where t.unit = ? and t.day = ? and m.kind = 'CALLED' and m.service = any (?)
                        )
                        select count(*) from call where id > coalesce((select max(id) from call where not preferred), 0)
                        """)
                .params(unit, day, services.toArray(new String[0]))
                .query(Integer.class)
                .single();
    }

    /** The latest first, each number once. */
    List<Call> lastCalls(String unit, LocalDate day, int most) {
        return database.sql("""
                        select max(m.id) as id, t.letter, t.number, (array_agg(m.desk order by m.id desc))[1] as desk
                        from queue_move m join queue_ticket t on t.id = m.ticket
                        where t.unit = ? and t.day = ? and m.kind in ('CALLED', 'CALLED_AGAIN')
                        group by t.id order by 1 desc limit ?
                        """).params(unit, day, most).query(Moves::call).list();
    }

    /** The same of those who were called and have not come to the desk yet. */
    List<Call> openCalls(String unit, LocalDate day) {
        return database.sql("""
                        select max(m.id) as id, t.letter, t.number, t.desk
                        from queue_move m join queue_ticket t on t.id = m.ticket
                        where t.unit = ? and t.day = ? and t.state = 'CALLED' and m.kind in ('CALLED', 'CALLED_AGAIN')
                        group by t.id order by 1 desc
                        """).params(unit, day).query(Moves::call).list();
    }

    /** How many desks have called somebody for a service since then. */
    int desksThatServe(String unit, String service, Instant since) {
        return database.sql("""
                        select count(distinct m.desk) from queue_move m join queue_ticket t on t.id = m.ticket
                        where t.unit = ? and m.service = ? and m.kind = 'CALLED' and m.at > ?
                        """)
                .params(unit, service, Tickets.utc(since))
                .query(Integer.class)
                .single();
    }

    private static Call call(ResultSet row, int index) throws SQLException {
        return new Call(
                row.getLong("id"), Ticket.label(row.getString("letter"), row.getInt("number")), row.getString("desk"));
    }
}
