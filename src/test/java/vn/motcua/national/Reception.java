package vn.motcua.national;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Motcua;

/** What becomes of submissions on the national portal, and what the reception does about them. */
final class Reception {
    static final String CLERK = "reception19789";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Motcua motcua;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final JdbcClient database;

    Reception(Motcua motcua, TaskService tasks, RuntimeService runtime, JdbcClient database) {
        this.motcua = motcua;
        this.tasks = tasks;
        this.runtime = runtime;
        this.database = database;
        await().atMost(PATIENCE).until(this::reads);
    }

    /** Whether the application has found the end of what was submitted before. */
    private boolean reads() {
        return !database.sql("select position from national_cursor")
                .query(String.class)
                .single()
                .isEmpty();
    }

    /** Code of the dossier that it has become. */
    String dossier(String nationalCode) {
        return await().atMost(PATIENCE)
                .until(() -> find(nationalCode), Optional::isPresent)
                .orElseThrow();
    }

    Optional<String> find(String nationalCode) {
        return database.sql("select dossier from national_arrival where national_code = ? and dossier is not null")
                .param(nationalCode)
                .query(String.class)
                .optional();
    }

    String state(String nationalCode) {
        return database.sql("select state from national_arrival where national_code = ?")
                .param(nationalCode)
                .query(String.class)
                .single();
    }

    /** The task that it has become. */
    Task task(String nationalCode) {
        return await().atMost(PATIENCE)
                .until(() -> tasks(nationalCode).stream().findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    List<Task> tasks(String nationalCode) {
        return tasks.createTaskQuery()
                .processVariableValueEquals("nationalCode", nationalCode)
                .list();
    }

    ResponseEntity<Map<String, Object>> decides(String nationalCode, Map<String, Object> answers) {
        var task = task(nationalCode);
        motcua.claims(CLERK, task.getId());
        return motcua.completes(CLERK, task.getId(), answers);
    }

    /** Of taking it in, when its job has failed for good. */
    Incident incident(String instance) {
        return await().atMost(PATIENCE)
                .until(
                        () -> runtime.createIncidentQuery().processInstanceId(instance).list().stream()
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    String instance(String nationalCode) {
        var id = await().atMost(PATIENCE)
                .until(
                        () -> database.sql("select id from national_arrival where national_code = ?")
                                .param(nationalCode)
                                .query(Long.class)
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
        return runtime.createProcessInstanceQuery()
                .variableValueEquals("arrivalId", id)
                .singleResult()
                .getId();
    }

    static Map<String, Object> rejecting(String reason) {
        return Map.of("arrivalDecision", "rejected", "rejectionReason", reason);
    }

    long dossiersOf(String personalId) {
        return database.sql("select count(*) from application where personal_id = ?")
                .param(personalId)
                .query(Long.class)
                .single();
    }
}
