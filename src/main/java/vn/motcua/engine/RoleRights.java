package vn.motcua.engine;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** What each kind of role may do in Tasklist, Cockpit and Admin. */
@Component
public class RoleRights {
    private static final String EVERY = "*";

    private final Directory directory;

    RoleRights(Directory directory) {
        this.directory = directory;
    }

    /** Tasklist, with whose task it is; which tasks she sees follows from their candidate groups and from her wards. */
    public void grantWorker(String role) {
        directory.grant(role, Resources.APPLICATION, "tasklist", ACCESS);
        directory.grant(role, Resources.GROUP, EVERY, READ);
        directory.grant(role, Resources.PROCESS_DEFINITION, EVERY, READ);
    }

    /** Cockpit and every running dossier of her wards; may move a task to somebody else and repeat a failed job. */
    public void grantManager(String role) {
        directory.grant(role, Resources.APPLICATION, "tasklist", ACCESS);
        directory.grant(role, Resources.APPLICATION, "cockpit", ACCESS);
        directory.grant(role, Resources.GROUP, EVERY, READ);
        directory.grant(
                role,
                Resources.PROCESS_DEFINITION,
                EVERY,
                READ,
                READ_INSTANCE,
                READ_TASK,
                READ_HISTORY,
                RETRY_JOB,
                TASK_ASSIGN);
        directory.grant(role, Resources.DECISION_DEFINITION, EVERY, READ, READ_HISTORY);
        directory.grant(role, Resources.DEPLOYMENT, EVERY, READ);
    }

    /** Cockpit's models and tables, to see what is in force; no dossier. */
    public void grantDesigner(String role) {
        directory.grant(role, Resources.APPLICATION, "cockpit", ACCESS);
        directory.grant(role, Resources.PROCESS_DEFINITION, EVERY, READ);
        directory.grant(role, Resources.DECISION_DEFINITION, EVERY, READ);
        directory.grant(role, Resources.DEPLOYMENT, EVERY, READ);
    }

    public void grantAdministrator(String role) {
        for (Resource resource : Resources.values()) {
            directory.grant(role, resource, EVERY, ALL);
        }
    }
}
