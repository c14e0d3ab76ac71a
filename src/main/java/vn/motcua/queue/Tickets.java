package vn.motcua.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.queue.Ticket.State;

/** The tickets, as they stand now. */
@Repository
class Tickets {
    private final JdbcClient database;

    Tickets(JdbcClient database) {
        this.database = database;
    }

    /** What a ticket begins with. */
    record NewTicket(
            String unit,
            LocalDate day,
            QueuePlan.Service service,
            Optional<String> ground,
            Optional<Instant> preferredFrom,
            Instant takenAt,
            String once) {}

    /** Whoever takes a number of this letter waits for whoever takes one, until the transaction ends. */
    void lockNumbers(String unit, LocalDate day, String letter) {
        database.sql("insert into queue_number (unit, day, letter, last) values (?, ?, ?, 0) on conflict do nothing")
                .params(unit, day, letter)
                .update();
        database.sql("select last from queue_number where unit = ? and day = ? and letter = ? for update")
                .params(unit, day, letter)
                .query(Integer.class)
                .single();
    }

    Ticket add(NewTicket ticket) {
        var letter = ticket.service().letter();
        var number = database.sql("""
                        update queue_number set last = last + 1
                        where unit = ? and day = ? and letter = ? returning last
                        """)
                .params(ticket.unit(), ticket.day(), letter)
                .query(Integer.class)
                .single();
        return database.sql("""
                        insert into queue_ticket
                        (unit, day, letter, number, code, once, ground, preferred_from, taken_at, state, service)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?) returning *
                        """)
                .params(
                        ticket.unit(),
                        ticket.day(),
                        letter,
                        number,
                        Code.random(),
                        ticket.once(),
                        ticket.ground().orElse(null),
                        ticket.preferredFrom().map(Tickets::utc).orElse(null),
                        utc(ticket.takenAt()),
                        ticket.service().key())
                .query(Tickets::read)
                .single();
    }

    /** What was taken with a form, if it was sent before. */
    Optional<Ticket> taken(String unit, String once) {
        return one("select * from queue_ticket where unit = ? and once = ?", unit, once);
    }

    Optional<Ticket> find(String code) {
        return one("select * from queue_ticket where code = ?", code);
    }

    Optional<Ticket> find(String unit, long id) {
        return one("select * from queue_ticket where unit = ? and id = ?", unit, id);
    }

    Ticket get(long id) {
        return one("select * from queue_ticket where id = ?", id).orElseThrow();
    }

    List<Ticket> in(State state, String unit, LocalDate day) {
        return database.sql("select * from queue_ticket where state = ? and unit = ? and day = ? order by taken_at, id")
                .params(state.name(), unit, day)
                .query(Tickets::read)
                .list();
    }

    /** Whoever was called to a desk and has not left it. */
    Optional<Ticket> at(String unit, LocalDate day, String desk) {
        return one(
                "select * from queue_ticket where unit = ? and day = ? and desk = ? and state in ('CALLED', 'SERVING')",
                unit,
                day,
                desk);
    }

    /** @return false when another desk has called it, or is just calling it */
    boolean claim(long id, String desk) {
        return database.sql("""
                                update queue_ticket set state = 'CALLED', desk = ? where id =
                                (select id from queue_ticket where id = ? and state = 'WAITING' for update skip locked)
                                """).params(desk, id).update() == 1;
    }

    /** @return false when it does not stand as it did when the ticket was read */
    boolean move(Ticket ticket, State to, String service, @Nullable String desk) {
        return database.sql("""
                                update queue_ticket set state = ?, service = ?, desk = ?
                                where id = ? and state = ? and desk is not distinct from ?
                                """)
                        .params(
                                to.name(),
                                service,
                                desk,
                                ticket.id(),
                                ticket.state().name(),
                                ticket.desk().orElse(null))
                        .update()
                == 1;
    }

    private Optional<Ticket> one(String sql, Object... params) {
        return database.sql(sql).params(params).query(Tickets::read).optional();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Ticket read(ResultSet row, int index) throws SQLException {
        return new Ticket(
                row.getLong("id"),
                row.getString("unit"),
                row.getObject("day", LocalDate.class),
                row.getString("letter"),
                row.getInt("number"),
                row.getString("code"),
                row.getString("service"),
                Optional.ofNullable(row.getString("ground")),
                Optional.ofNullable(row.getObject("preferred_from", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("desk")));
    }
}
