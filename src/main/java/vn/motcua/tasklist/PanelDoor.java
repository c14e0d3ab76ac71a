package vn.motcua.tasklist;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.DueDatesProcess;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.engine.SignedInUser;
import vn.motcua.engine.StaffTasks;

/** Leads from a task to its dossier, for whoever the engine shows that task. */
@Component
class PanelDoor {
    private final StaffTasks tasks;
    private final CorrectableTasks correctable;
    private final DueDatesProcess dates;
    private final Panels panels;
    private final AccessLog access;

    PanelDoor(StaffTasks tasks, CorrectableTasks correctable, DueDatesProcess dates, Panels panels, AccessLog access) {
        this.tasks = tasks;
        this.correctable = correctable;
        this.dates = dates;
        this.panels = panels;
        this.access = access;
    }

    /** @throws UnknownDossierException when there is no such task, or it is not for her eyes */
    String code(String task, SignedInUser user) {
        return tasks.dossier(task, user).orElseThrow(() -> new UnknownDossierException(task));
    }

    /** Who did what with a dossier. */
    void note(String code, SignedInUser user, String action, HttpServletRequest request) {
        access.note(code, user.id(), action, request.getRemoteAddr());
    }

    PanelView show(String task, SignedInUser user, CsrfToken csrf, HttpServletRequest request) {
        var code = code(task, user);
        note(code, user, "view dossier", request);
        var step = new Panels.Step(task, dates.of(task), correctable.has(task, user));
        return panels.of(code, step, user, csrf.getToken());
    }
}
