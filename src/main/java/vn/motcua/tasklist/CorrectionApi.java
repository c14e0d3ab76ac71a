package vn.motcua.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.engine.SignedInUser;
import vn.motcua.procedure.ApplyForms;
import vn.motcua.procedure.Procedures;

/** The answers of an applicant, for a member of staff whose task lets her correct them. */
@RestController
@RequestMapping("/staff/api/tasks/{task}")
@Hidden
class CorrectionApi {
    private final CorrectableTasks tasks;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final ApplyForms forms;
    private final Corrections corrections;
    private final AccessLog access;

    CorrectionApi(
            CorrectableTasks tasks,
            Dossiers dossiers,
            Procedures procedures,
            ApplyForms forms,
            Corrections corrections,
            AccessLog access) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.forms = forms;
        this.corrections = corrections;
        this.access = access;
    }

    /**
     * @param form the apply form of the dossier's version, a form-js schema
     * @param answers field key to answer
     */
    record ApplicationView(JsonNode form, Map<String, Object> answers) {}

    record CorrectionPart(
            @Nullable Map<String, Object> answers, @Nullable String reason) {}

    @GetMapping("/application")
    ApplicationView application(
            @PathVariable String task,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            Locale language) {
        var code = code(task, user);
        access.note(code, user.id(), "view dossier", request.getRemoteAddr());
        var procedure = procedures.version(dossiers.get(code).procedureVersion());
        return new ApplicationView(
                forms.schema(procedure, language), dossiers.application(code).answers());
    }

    @PostMapping("/correction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(
            @PathVariable String task,
            @RequestBody CorrectionPart part,
            @AuthenticationPrincipal SignedInUser user,
            Locale language) {
        var answers = part.answers() == null ? Map.<String, Object>of() : part.answers();
        var reason = part.reason() == null ? "" : part.reason();
        corrections.correct(code(task, user), user.id(), answers, reason, language);
    }

    private String code(String task, SignedInUser user) {
        return tasks.dossier(task, user).orElseThrow(() -> new UnknownDossierException(task));
    }
}
