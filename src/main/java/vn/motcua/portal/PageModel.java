package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.motcua.citizen.CitizenSignIn;
import vn.motcua.citizen.SignedInCitizen;

/** What every page knows. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {
    private final ObjectProvider<CitizenSignIn> signIn;

    PageModel(ObjectProvider<CitizenSignIn> signIn) {
        this.signIn = signIn;
    }

    /** Where the language switch leads back to. */
    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** Where citizens find what is theirs, if they may sign in here. */
    @ModelAttribute("citizensPage")
    @Nullable
    String citizensPage() {
        return signIn.getIfAvailable() == null ? null : CitizenSignIn.FIRST_PAGE;
    }

    @ModelAttribute("citizen")
    @Nullable
    SignedInCitizen citizen() {
        return SignedInCitizen.current().orElse(null);
    }
}
