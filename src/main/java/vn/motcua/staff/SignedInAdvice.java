package vn.motcua.staff;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.motcua.engine.SignedInUser;

/** Every page knows who has signed in, to say so and to lead back to her work. */
@ControllerAdvice(annotations = Controller.class)
class SignedInAdvice {

    @ModelAttribute("signedIn")
    @Nullable
    SignedInUser signedIn(@AuthenticationPrincipal @Nullable SignedInUser user) {
        return user;
    }
}
