package vn.motcua.support;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine from inside, for what no door shows. */
@TestComponent
public class EngineTables {
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final IdentityService identity;

    EngineTables(
            JdbcClient database,
            TransactionTemplate transaction,
            RuntimeService runtime,
            ManagementService management,
            IdentityService identity) {
        this.transaction = transaction;
        this.database = database;
        this.runtime = runtime;
        this.management = management;
        this.identity = identity;
    }

    /** Every "table.column" of the engine that holds one of these texts, in any row, as text or bytes. */
    public List<String> cellsWith(String... texts) {
        var found = new ArrayList<String>();
        var columns = database.sql("""
                        select table_name || ' ' || column_name || ' ' || data_type from information_schema.columns
                        where table_schema = 'public' and table_name like 'act\\_%'
                        and data_type in ('character varying', 'text', 'bytea', 'bigint')
                        """).query(String.class).list();
        for (var column : columns) {
            var parts = column.split(" ", 3);
            for (var text : texts) {
                if (holds(parts[0], parts[1], parts[2].equals("bytea"), text)) {
                    found.add(parts[0] + "." + parts[1]);
                }
            }
        }
        return found;
    }

    private boolean holds(String table, String column, boolean bytes, String text) {
        var condition = bytes
                ? "position(convert_to(?, 'UTF8') in " + column + ") > 0"
                : "position(? in " + column + "::text) > 0";
        return database.sql("select exists (select from " + table + " where " + condition + ")")
                .param(text)
                .query(Boolean.class)
                .single();
    }

    /** Names of the variables that are stored for a dossier, in all parts of its process. */
    public List<String> variables(String code) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).list().stream()
                .flatMap(it -> runtime.createVariableInstanceQuery().processInstanceIdIn(it.getId()).list().stream())
                .map(VariableInstance::getName)
                .toList();
    }

    public long openInstances(String code) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).list().stream()
                .filter(it -> !it.getProcessDefinitionId().startsWith("deliver-notice"))
                .filter(it -> !it.getProcessDefinitionId().startsWith("deposit-result"))
                .filter(it -> !it.getProcessDefinitionId().startsWith("seal-document"))
                .count();
    }

    /** Executes the timer job of this event now. */
    public void fireTimer(String code, String activity) {
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .list();
        var job = instances.stream()
                .flatMap(it ->
                        management.createJobQuery().processInstanceId(it.getId()).activityId(activity).list().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.format(Locale.ROOT, "No timer %s of %s", activity, code)));
        management.executeJob(job.getId());
    }

    /** Moves all that has happened to a dossier back in time, as if so many days had passed; its chain breaks by that. */
    public void daysPass(String code, int days) {
        transaction.executeWithoutResult(it -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql("""
                            update dossier_event set at = at - make_interval(days => ?)
                            where dossier = (select id from dossier where code = ?)
                            """).params(days, code).update();
        });
    }

    /** When the timer of this event fires; empty when there is none. */
    public Optional<Instant> timer(String code, String activity) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).list().stream()
                .flatMap(it ->
                        management.createJobQuery().processInstanceId(it.getId()).activityId(activity).list().stream())
                .map(it -> it.getDuedate().toInstant())
                .findFirst();
    }

    /** Puts off or brings near the due date of the open tasks of a dossier with this definition key. */
    public void dueAt(String code, String task, Instant due) {
        database.sql("""
                        update act_ru_task set due_date_ = ? where task_def_key_ = ? and proc_inst_id_ in (
                            select proc_inst_id_ from act_ru_execution where business_key_ = ?)
                        """).params(Timestamp.from(due), task, code).update();
    }

    public void giveAddress(String user, String address) {
        var found = identity.createUserQuery().userId(user).singleResult();
        found.setEmail(address);
        identity.saveUser(found);
    }

    public void makeMember(String user, String role) {
        identity.createMembership(user, role);
    }

    public void removeMember(String user, String role) {
        identity.deleteMembership(user, role);
    }

    /** Of a part of a dossier's process whose job has failed for good. */
    public Optional<Incident> incident(String code, String part) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .processDefinitionKey(part)
                .list()
                .stream()
                .flatMap(it -> runtime.createIncidentQuery().processInstanceId(it.getId()).list().stream())
                .findFirst();
    }

    /** Lets the job of an incident run once more. */
    public void tryAgain(Incident incident) {
        management.setJobRetries(incident.getConfiguration(), 1);
    }
}
