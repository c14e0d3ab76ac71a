package vn.motcua.citizen;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.vneid}. Names of claims and levels were not found published: verify them against what the
 * identity provider says.
 *
 * @param clientId of this system at the identity provider; without it citizens do not sign in
 * @param clientSecret of this system there; without it only PKCE protects the code
 * @param issuer of the tokens; alone, it also says where the doors are, at {@code /.well-known/openid-configuration}
 * @param authorization address where citizens sign in
 * @param token address where codes become tokens
 * @param keys address of the keys that sign tokens
 * @param userInfo address that says more about whoever signed in; may be empty
 * @param scope what is asked for, separated by blanks
 * @param level that is asked for and must be reached, such as {@code LoA1}; empty asks for none and takes any
 * @param claims what the provider calls what is asked for
 */
@Validated
@ConfigurationProperties("motcua.vneid")
record VneidSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String issuer,
        @DefaultValue("") String authorization,
        @DefaultValue("") String token,
        @DefaultValue("") String keys,
        @DefaultValue("") String userInfo,
        @DefaultValue("openid") String scope,
        @DefaultValue("LoA1") String level,
        @DefaultValue Claims claims) {

    /**
     * Settings below {@code motcua.vneid.claims}.
     *
     * @param personalId twelve digits, as text
     * @param name full name
     * @param level how sure it is that she is the one
     */
    record Claims(
            @DefaultValue("SoDinhDanh") String personalId,
            @DefaultValue("HoVaTen") String name,
            @DefaultValue("acr") String level) {}

    VneidSettings {
        if (authorization.isBlank() && issuer.isBlank()) {
            throw new IllegalArgumentException(
                    "motcua.vneid.client-id needs motcua.vneid.issuer, or the addresses authorization, token and keys");
        }
        if (!authorization.isBlank() && (token.isBlank() || keys.isBlank())) {
            throw new IllegalArgumentException(
                    "motcua.vneid.authorization needs motcua.vneid.token and motcua.vneid.keys too");
        }
        if (!level.isBlank() && AssuranceLevel.of(level).isEmpty()) {
            throw new IllegalArgumentException("motcua.vneid.level ends in no number: " + level);
        }
    }
}
