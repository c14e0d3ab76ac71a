package vn.motcua.citizen;

import java.util.Arrays;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Why a citizen could not sign in, as far as it matters to her. */
public enum SignInProblem {
    /** She changed her mind at the identity provider. */
    CANCELLED("access_denied"),
    /** It did not say her personal number. */
    NUMBER("motcua_no_personal_number"),
    /** It is not sure enough that it is her. */
    LEVEL("motcua_level_too_low"),
    /** It is away, or what it said cannot be believed. */
    FAILED("");

    private final String code;

    SignInProblem(String code) {
        this.code = code;
    }

    OAuth2AuthenticationException exception() {
        return new OAuth2AuthenticationException(new OAuth2Error(code), name());
    }

    static SignInProblem of(AuthenticationException e) {
        return e instanceof OAuth2AuthenticationException refused
                ? Arrays.stream(values())
                        .filter(it -> it.code.equals(refused.getError().getErrorCode()))
                        .findFirst()
                        .orElse(FAILED)
                : FAILED;
    }
}
