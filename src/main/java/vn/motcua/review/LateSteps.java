package vn.motcua.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open steps that are due soon or overdue, and how far the warnings about each have gone. */
@Repository
class LateSteps {
    private final JdbcClient database;
    private final Clock clock;

    LateSteps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A step of which somebody is to be told.
     *
     * @param element id in the model
     * @param assignee sign-in name of whoever holds it
     * @param group key of the role whose task it is
     * @param level how many have been told
     */
    record LateStep(
            String task,
            String element,
            String name,
            String code,
            Optional<String> assignee,
            Optional<String> group,
            Instant due,
            int level) {}

    /**
     * The next of them, their dossiers locked until the transaction ends; those that another node works on are left to
     * it. A dossier whose clock stands still has none. The engine has no query that knows dossiers, so its tables are read.
     *
     * @param limits due dates before which the first, second and third is told
     */
    List<LateStep> lock(List<Instant> limits, int most) {
        return database.sql("""
                        select t.id_, t.task_def_key_, t.name_, t.assignee_, t.due_date_, d.code,
                            coalesce(w.level, 0) as level, (
                                select min(l.group_id_) from act_ru_identitylink l
                                where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ !~ '^substitution[0-9]+$') as group_id
                        from act_ru_task t
                        join act_ru_execution e on e.id_ = t.proc_inst_id_
                        join dossier d on d.code = e.business_key_
                        left join step_warning w on w.task = t.id_
                        where d.clock_state = 'RUNNING' and t.due_date_ < case coalesce(w.level, 0)
                            when 0 then cast(? as timestamp) when 1 then cast(? as timestamp) when 2 then cast(? as timestamp) end
                        order by t.due_date_, t.id_ limit ? for update of d skip locked
                        """)
                .params(
                        Timestamp.from(limits.get(0)),
                        Timestamp.from(limits.get(1)),
                        Timestamp.from(limits.get(2)),
                        most)
                .query(LateSteps::read)
                .list();
    }

    /** @return false when somebody else has told the next one meanwhile */
    boolean tell(LateStep step) {
        return database.sql("""
                                insert into step_warning (task, dossier, level, at) values (?, ?, ?, ?)
                                on conflict (task) do update set level = excluded.level, at = excluded.at
                                where step_warning.level < excluded.level
                                """)
                        .params(
                                step.task(),
                                step.code(),
                                step.level() + 1,
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** What was known of tasks that are done. */
    void forget() {
        database.sql("delete from step_warning w where not exists (select from act_ru_task t where t.id_ = w.task)")
                .update();
    }

    private static LateStep read(ResultSet row, int index) throws SQLException {
        return new LateStep(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("code"),
                Optional.ofNullable(row.getString("assignee_")),
                Optional.ofNullable(row.getString("group_id")),
                row.getTimestamp("due_date_").toInstant(),
                row.getInt("level"));
    }
}
