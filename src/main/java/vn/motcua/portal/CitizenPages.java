package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.citizen.CitizenSignIn;
import vn.motcua.citizen.SignInProblem;
import vn.motcua.citizen.SignedInCitizen;
import vn.motcua.citizen.WithVneid;
import vn.motcua.dossier.AccessLog;

/** Where a citizen signs in, and finds all her dossiers afterwards. */
@Controller
@WithVneid
class CitizenPages {
    private final OwnDossierViews views;
    private final AccessLog access;

    CitizenPages(OwnDossierViews views, AccessLog access) {
        this.views = views;
        this.access = access;
    }

    @GetMapping(CitizenSignIn.PAGE)
    String signIn(@RequestParam(required = false) @Nullable SignInProblem problem, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("start", CitizenSignIn.START);
        return SignedInCitizen.current().isPresent() ? "redirect:" + CitizenSignIn.FIRST_PAGE : "citizen-sign-in";
    }

    @GetMapping(CitizenSignIn.FIRST_PAGE)
    String dossiers(
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedInCitizen citizen,
            HttpServletRequest request,
            Model model,
            Locale language) {
        var shown = views.page(citizen.personalId(), page, language);
        shown.dossiers()
                .forEach(it ->
                        access.note(it.code(), AccessLog.SIGNED_IN_APPLICANT, "list dossier", request.getRemoteAddr()));
        model.addAttribute("shown", shown);
        return "my-dossiers";
    }
}
