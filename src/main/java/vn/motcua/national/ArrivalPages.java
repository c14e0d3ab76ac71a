package vn.motcua.national;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.dossier.AccessLog;
import vn.motcua.engine.SignedInUser;

/** What was submitted on the national portal, for the reception that looks after it. */
@Controller
class ArrivalPages {
    private static final String RECEPTION = "reception";

    private final Arrivals arrivals;
    private final ArrivalViews views;
    private final AccessLog access;

    ArrivalPages(Arrivals arrivals, ArrivalViews views, AccessLog access) {
        this.arrivals = arrivals;
        this.views = views;
        this.access = access;
    }

    @GetMapping("/staff/arrivals/{code}")
    String show(
            @PathVariable String code,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        model.addAttribute("staff", user);
        model.addAttribute("code", code);
        arrivals.find(code)
                .filter(it -> user.hasRole(RECEPTION) && user.worksFor(it.unit()))
                .ifPresentOrElse(
                        it -> {
                            access.note(code, user.id(), "view arrival", request.getRemoteAddr());
                            model.addAttribute("arrival", views.of(it, language));
                        },
                        () -> response.setStatus(HttpServletResponse.SC_NOT_FOUND));
        return "arrival";
    }
}
