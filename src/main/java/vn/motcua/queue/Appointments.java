package vn.motcua.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times that are booked. */
@Repository
class Appointments {
    private final JdbcClient database;
    private final Clock clock;

    Appointments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many have booked each time from one moment to another; times that nobody has booked are missing. */
    Map<Instant, Long> booked(String unit, String service, Instant from, Instant to) {
        return database
                .sql("""
                        select starts_at from queue_appointment
                        where unit = ? and service = ? and starts_at >= ? and starts_at < ? and cancelled_at is null
                        """)
                .params(unit, service, Tickets.utc(from), Tickets.utc(to))
                .query((row, index) -> moment(row, "starts_at").orElseThrow())
                .list()
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /**
     * Takes the first place that is free, if one is.
     *
     * @return false when none is, or when somebody took it just now, or the form was sent before
     */
    boolean add(String unit, QueuePlan.Service service, Instant startsAt, String once) {
        var at = Tickets.utc(startsAt);
        return database.sql("""
                                insert into queue_appointment (unit, service, starts_at, place, code, once, booked_at)
                                select ?, ?, ?, free.place, ?, ?, ? from generate_series(1, ?) as free (place)
                                where not exists (
                                    select from queue_appointment a where a.unit = ? and a.service = ?
                                    and a.starts_at = ? and a.place = free.place and a.cancelled_at is null)
                                order by free.place limit 1
                                on conflict do nothing
                                """)
                        .params(List.of(
                                unit,
                                service.key(),
                                at,
                                Code.random(),
                                once,
                                Tickets.utc(clock.instant()),
                                service.appointments(),
                                unit,
                                service.key(),
                                at))
                        .update()
                == 1;
    }

    /** What was booked with a form, if it was sent before. */
    Optional<Appointment> booked(String once) {
        return find("select * from queue_appointment where once = ?", once);
    }

    Optional<Appointment> find(String code) {
        return find("select * from queue_appointment where code = ?", code);
    }

    /** Nobody else takes it up or cancels it until the transaction ends. */
    Optional<Appointment> locked(String code) {
        return find("select * from queue_appointment where code = ? for update", code);
    }

    void takenUp(Appointment appointment, Ticket ticket) {
        database.sql("update queue_appointment set ticket = ? where id = ?")
                .params(ticket.id(), appointment.id())
                .update();
    }

    void cancel(Appointment appointment) {
        database.sql("update queue_appointment set cancelled_at = ? where id = ? and cancelled_at is null")
                .params(Tickets.utc(clock.instant()), appointment.id())
                .update();
    }

    private Optional<Appointment> find(String sql, String key) {
        return database.sql(sql).param(key).query(Appointments::read).optional();
    }

    private static Appointment read(ResultSet row, int index) throws SQLException {
        return new Appointment(
                row.getLong("id"),
                row.getString("unit"),
                row.getString("service"),
                moment(row, "starts_at").orElseThrow(),
                row.getString("code"),
                moment(row, "cancelled_at"),
                Optional.ofNullable(row.getObject("ticket", Long.class)));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
