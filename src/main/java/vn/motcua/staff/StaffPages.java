package vn.motcua.staff;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.engine.SignedInUser;

/** Where a member of staff finds all that is hers. */
@Controller
class StaffPages {

    @GetMapping("/staff")
    String show(@AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("pages", StaffPage.of(user));
        return "staff";
    }
}
