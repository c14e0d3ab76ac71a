package vn.motcua.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open tasks by whom they concern. The engine has no query that knows dossiers, so its tables are read. */
@Repository
class OpenTasks {
    private static final String ALL = """
            select t.id_, t.name_, t.proc_def_id_, t.task_def_key_, t.assignee_, d.code, d.procedure, array(
                select l.group_id_ from act_ru_identitylink l
                where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null) as groups
            from act_ru_task t
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            join dossier d on d.code = e.business_key_
            """;

    private final JdbcClient database;

    OpenTasks(JdbcClient database) {
        this.database = database;
    }

    Optional<OpenTask> find(String id) {
        return database.sql(ALL + " where t.id_ = ?")
                .param(id)
                .query(OpenTasks::read)
                .optional();
    }

    List<OpenTask> heldBy(String person, String unit) {
        return database.sql(ALL + " where t.assignee_ = ? and t.tenant_id_ = ? order by t.due_date_, t.id_")
                .params(person, unit)
                .query(OpenTasks::read)
                .list();
    }

    /** Those offered under a substitution. */
    List<OpenTask> offeredTo(Substitution substitution) {
        return database.sql(ALL + """
                         where exists (select from act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ = ?)
                        order by d.code, t.id_
                        """)
                .param(substitution.group())
                .query(OpenTasks::read)
                .list();
    }

    /** Those that the absent colleague holds or could take, and that are not offered to the substitute yet. */
    List<OpenTask> toOffer(Substitution substitution, Set<String> rolesOfAbsent) {
        return database.sql(ALL + """
                         where t.tenant_id_ = ? and (t.assignee_ = ? or exists (
                            select from act_ru_identitylink l
                            where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ = any (?)))
                        and not exists (select from act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ = ?)
                        order by d.code, t.id_
                        """)
                .params(
                        substitution.unit(),
                        substitution.absent(),
                        rolesOfAbsent.toArray(new String[0]),
                        substitution.group())
                .query(OpenTasks::read)
                .list();
    }

    private static OpenTask read(ResultSet row, int index) throws SQLException {
        return new OpenTask(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("proc_def_id_"),
                row.getString("task_def_key_"),
                row.getString("code"),
                row.getString("procedure"),
                Set.of((String[]) row.getArray("groups").getArray()),
                Optional.ofNullable(row.getString("assignee_")));
    }
}
