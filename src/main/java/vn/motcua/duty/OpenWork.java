package vn.motcua.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.engine.SignedInUser;

/** The open tasks of dossiers that somebody holds or may take. The engine has no query that knows dossiers. */
@Repository
public class OpenWork {
    private static final String COLUMNS = "select t.id_, t.name_, t.tenant_id_, t.due_date_, t.assignee_, d.code ";
    private static final String HERS = """
            from act_ru_task t
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            join dossier d on d.code = e.business_key_
            where t.tenant_id_ = any (:units) and t.suspension_state_ = 1 and (t.assignee_ = :person or t.assignee_ is null
                and exists (select from act_ru_identitylink l
                    where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ = any (:groups)))
            """;
    private static final String WANTED = HERS + """
            and (:procedure = '' or d.procedure = :procedure) and (:step = '' or t.name_ = :step)
            and (not :overdue or d.clock_state = 'RUNNING')
            and (:from::timestamp is null or t.due_date_ >= :from) and (:until::timestamp is null or t.due_date_ < :until)
            """;

    private final JdbcClient database;
    private final InForce inForce;
    private final WorkingCalendars calendars;
    private final Clock clock;

    OpenWork(JdbcClient database, InForce inForce, WorkingCalendars calendars, Clock clock) {
        this.database = database;
        this.inForce = inForce;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param task id
     * @param step its name, as Tasklist shows it
     * @param code of the dossier
     * @param due when it is to be done, if a date is set
     * @param held whether it is in her hands, and not only offered
     */
    public record Item(String task, String step, String code, String unit, Optional<Instant> due, boolean held) {}

    public int count(SignedInUser person, Wanted wanted) {
        return wanted(person, wanted, "select count(*) ", "")
                .query(Integer.class)
                .single();
    }

    /** The most urgent first. */
    public List<Item> find(SignedInUser person, Wanted wanted, int offset, int most) {
        return wanted(
                        person,
                        wanted,
                        COLUMNS,
                        "order by t.due_date_ nulls last, d.code, t.id_ limit :most offset :offset")
                .param("most", most)
                .param("offset", offset)
                .query(OpenWork::read)
                .list();
    }

    /** Of these tasks those that are hers. */
    List<Item> among(List<String> tasks, SignedInUser person) {
        return hers(person, COLUMNS, "and t.id_ = any (:tasks)")
                .param("tasks", tasks.toArray(new String[0]))
                .query(OpenWork::read)
                .list();
    }

    /** In which units these tasks of hers are. */
    public List<String> units(List<String> tasks, SignedInUser person) {
        return among(tasks, person).stream().map(Item::unit).distinct().toList();
    }

    /** Slugs of the procedures to whose dossiers her tasks belong. */
    public List<String> procedures(SignedInUser person) {
        return hers(person, "select distinct d.procedure ", "order by 1")
                .query(String.class)
                .list();
    }

    /** Names of the steps that her tasks are. */
    public List<String> steps(SignedInUser person) {
        return hers(person, "select distinct t.name_ ", "order by 1")
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec hers(SignedInUser person, String columns, String rest) {
        return with(person, database.sql(columns + HERS + rest));
    }

    private JdbcClient.StatementSpec wanted(SignedInUser person, Wanted wanted, String columns, String rest) {
        var today = calendars.today();
        var from = switch (wanted.due()) {
            case ANY, OVERDUE -> null;
            case TODAY, WEEK -> start(today);
        };
        var until = switch (wanted.due()) {
            case ANY -> null;
            case OVERDUE -> Timestamp.from(clock.instant());
            case TODAY -> start(today.plusDays(1));
            case WEEK -> start(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        };
        return with(person, database.sql(columns + WANTED + rest))
                .param("procedure", wanted.procedure())
                .param("step", wanted.step())
                .param("overdue", wanted.due() == Wanted.Due.OVERDUE)
                .param("from", from)
                .param("until", until);
    }

    private JdbcClient.StatementSpec with(SignedInUser person, JdbcClient.StatementSpec statement) {
        var groups = Stream.concat(person.roles().stream(), inForce.of(person.id()).stream());
        return statement
                .param("units", person.units().toArray(new String[0]))
                .param("person", person.id())
                .param("groups", groups.toArray(String[]::new));
    }

    private Timestamp start(LocalDate day) {
        return Timestamp.from(
                day.atStartOfDay(calendars.current().hours().zone()).toInstant());
    }

    private static Item read(ResultSet row, int index) throws SQLException {
        return new Item(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("code"),
                row.getString("tenant_id_"),
                Optional.ofNullable(row.getTimestamp("due_date_")).map(Timestamp::toInstant),
                row.getString("assignee_") != null);
    }
}
