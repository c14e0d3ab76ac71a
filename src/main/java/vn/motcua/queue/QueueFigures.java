package vn.motcua.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.WorkingCalendars;

/** How long people wait and are served, counted from the moves of their tickets. */
@Repository
public class QueueFigures {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final JdbcClient database;
    private final QueuePlanFile file;
    private final WorkingCalendars calendars;

    QueueFigures(JdbcClient database, QueuePlanFile file, WorkingCalendars calendars) {
        this.database = database;
        this.file = file;
        this.calendars = calendars;
    }

    /** Of a ward until now, in the order of the plan; services for which nobody has come are missing. */
    public List<ServiceFigures> today(String unit) {
        return of(unit, calendars.today());
    }

    /** Of another day. */
    public List<ServiceFigures> of(String unit, LocalDate day) {
        var services =
                file.plan().services().stream().map(QueuePlan.Service::key).toList();
        return database.sql("""
                        with visit as (
                            select t.id, m.service, t.state, t.service = m.service as here,
                                greatest(min(m.at) filter (where m.kind = 'QUEUED'), t.preferred_from) as since,
                                min(m.at) filter (where m.kind = 'CALLED') as called,
                                min(m.at) filter (where m.kind = 'STARTED') as started,
                                max(m.at) filter (where m.kind in ('FINISHED', 'PASSED_ON')) as left_at
                            from queue_move m join queue_ticket t on t.id = m.ticket
                            where t.unit = ? and t.day = ? group by t.id, m.service
                        ), time as (
                            select service, here, state,
                                case when called is not null then greatest(0, extract(epoch from called - since)) end as wait,
                                extract(epoch from left_at - started) as serving from visit
                        )
                        select service, count(*) as tickets,
                            count(*) filter (where here and state = 'WAITING') as waiting,
                            count(*) filter (where here and state = 'NOT_COME') as not_come,
                            percentile_cont(0.5) within group (order by wait) as median_wait,
                            percentile_cont(0.9) within group (order by wait) as long_wait,
                            percentile_cont(0.5) within group (order by serving) as median_serving,
                            percentile_cont(0.9) within group (order by serving) as long_serving
                        from time group by service
                        """).params(unit, day).query(this::read).list().stream()
                .sorted(Comparator.comparing(it -> services.indexOf(it.service())))
                .toList();
    }

    private ServiceFigures read(ResultSet row, int index) throws SQLException {
        var service = row.getString("service");
        return new ServiceFigures(
                service,
                file.plan().serviceName(service, OFFICIAL),
                row.getInt("tickets"),
                row.getInt("waiting"),
                row.getInt("not_come"),
                seconds(row, "median_wait"),
                seconds(row, "long_wait"),
                seconds(row, "median_serving"),
                seconds(row, "long_serving"));
    }

    private static Optional<Duration> seconds(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Double.class)).map(it -> Duration.ofSeconds(Math.round(it)));
    }
}
