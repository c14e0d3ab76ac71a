package vn.motcua.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import vn.motcua.engine.SignedInUser;

/** Who has signed in goes where she wanted to, or to the first page that is hers. */
class FirstPage extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var user = (SignedInUser) authentication.getPrincipal();
        return StaffPage.of(user).stream().findFirst().map(StaffPage::path).orElse("/staff");
    }
}
