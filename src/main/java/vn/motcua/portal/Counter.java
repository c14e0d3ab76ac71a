package vn.motcua.portal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import vn.motcua.engine.SignedInUser;

/** Whether a receptionist types in an application for somebody who stands before her. */
final class Counter {
    private static final String RECEPTION = "reception";

    private Counter() {}

    static Optional<SignedInUser> clerk(@Nullable Authentication staff) {
        return staff != null && staff.getPrincipal() instanceof SignedInUser user && user.hasRole(RECEPTION)
                ? Optional.of(user)
                : Optional.empty();
    }
}
