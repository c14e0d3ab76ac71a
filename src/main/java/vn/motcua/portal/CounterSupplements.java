package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.document.DocumentRefusedException;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.ApplicantDesk;
import vn.motcua.dossier.MoveRefusedException;
import vn.motcua.dossier.UnknownDossierException;

/** A receptionist hands in what the applicant brings to the counter; she needs the code on the request, and no key. */
@Controller
class CounterSupplements {
    private final ApplicantDesk desk;
    private final AccessLog access;

    CounterSupplements(ApplicantDesk desk, AccessLog access) {
        this.desk = desk;
        this.access = access;
    }

    @GetMapping("/counter/supplement")
    String show(@Nullable Authentication staff) {
        return Counter.clerk(staff).isPresent() ? "counter-supplement" : "redirect:/lookup";
    }

    @PostMapping("/counter/supplement")
    String supplement(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String note,
            MultipartHttpServletRequest files,
            @Nullable Authentication staff,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var typed = code.strip().toUpperCase(Locale.ROOT);
        var clerk = Counter.clerk(staff).orElseThrow(() -> new UnknownDossierException(typed));
        redirect.addFlashAttribute("code", typed);
        try {
            var dossier = desk.openAtCounter(typed, clerk.units());
            desk.supplement(dossier, clerk.id(), note, Uploads.of(files));
            access.note(typed, clerk.id(), "supplement at the counter", request.getRemoteAddr());
            redirect.addFlashAttribute("done", true);
        } catch (UnknownDossierException e) {
            redirect.addFlashAttribute("refused", "page.counter.unknown");
        } catch (MoveRefusedException e) {
            redirect.addFlashAttribute("refused", "problem.move." + e.move() + ".detail");
        } catch (DocumentRefusedException e) {
            redirect.addFlashAttribute("refused", "problem.document." + e.reason() + ".detail");
            redirect.addFlashAttribute("file", e.fileName());
        }
        return "redirect:/counter/supplement";
    }
}
