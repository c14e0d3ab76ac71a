package vn.motcua.tasklist;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.engine.SignedInUser;

/** Where staff put right what an applicant typed wrong. */
@Controller
@Hidden
class CorrectionPages {
    private final CorrectableTasks tasks;

    CorrectionPages(CorrectableTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/staff/tasks/{task}/correction")
    String page(
            @PathVariable String task, @AuthenticationPrincipal SignedInUser user, Authentication staff, Model model) {
        var code = tasks.dossier(task, user).orElseThrow(() -> new UnknownDossierException(task));
        model.addAttribute("code", code);
        model.addAttribute("task", task);
        model.addAttribute("staff", staff);
        return "correction";
    }
}
