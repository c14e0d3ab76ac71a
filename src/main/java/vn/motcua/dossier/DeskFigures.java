package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a reception has before it on a day. */
@Repository
public class DeskFigures {
    private static final int READY = DossierStatus.COMPLETED.code(); // in the statement, for there is an index of those

    private final JdbcClient database;
    private final Clock clock;

    DeskFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Numbers of dossiers of one unit.
     *
     * @param inPerson submitted since then at the desk
     * @param online submitted since then over the internet, with help or without
     * @param unchecked submitted at any time and not looked at yet
     * @param uncheckedSince when the first of those came
     * @param dueToday due until then, and their clock runs
     * @param overdue of which the due date has passed, and their clock runs
     * @param ready finished, and the applicant has not got the result yet, or the post has brought it back
     */
    public record Day(
            int inPerson,
            int online,
            int unchecked,
            Optional<Instant> uncheckedSince,
            int dueToday,
            int overdue,
            int ready) {}

    /**
     * Counts.
     *
     * @param from when the day begins
     * @param to when it ends
     */
    public Day of(String unit, Instant from, Instant to) {
        return database.sql("""
                        with open as (select * from dossier where unit = :unit and finished_at is null),
                            today as (select channel from dossier where unit = :unit and submitted_at >= :from)
                        select (select count(*) from today where channel = :direct) as in_person,
                            (select count(*) from today where channel = :online) as online,
                            count(*) filter (where status = :registered) as unchecked,
                            min(submitted_at) filter (where status = :registered) as unchecked_since,
                            count(*) filter (where clock_state = 'RUNNING' and due_at >= :now and due_at < :to) as due_today,
                            count(*) filter (where clock_state = 'RUNNING' and due_at < :now) as overdue,
                            (select count(*) from dossier where unit = :unit and status = %d) + (
                                select count(*) from dossier_event back join dossier d on d.id = back.dossier
                                where back.kind = 'PARCEL_CAME_BACK' and d.unit = :unit and not exists (
                                    select from dossier_event away
                                    where away.dossier = back.dossier and away.kind = 'RETURNED' and away.sequence > back.sequence)
                            ) as ready
                        from open
                        """.formatted(READY))
                .param("unit", unit)
                .param("from", Dossiers.utc(from))
                .param("to", Dossiers.utc(to))
                .param("now", Dossiers.utc(clock.instant()))
                .param("direct", Channel.DIRECT.code())
                .param("online", Channel.ONLINE.code())
                .param("registered", DossierStatus.REGISTERED.code())
                .query((row, i) -> new Day(
                        row.getInt("in_person"),
                        row.getInt("online"),
                        row.getInt("unchecked"),
                        Optional.ofNullable(row.getObject("unchecked_since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getInt("due_today"),
                        row.getInt("overdue"),
                        row.getInt("ready")))
                .single();
    }
}
