package vn.motcua.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Signing in with OpenID Connect: authorization code with state, nonce and PKCE. */
@Component
@WithVneid
@EnableConfigurationProperties(VneidSettings.class)
public class CitizenSignIn implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {
    /** Where a citizen finds what is hers. */
    public static final String FIRST_PAGE = "/my-dossiers";

    /** Where she chooses to sign in, and reads why it did not work. */
    public static final String PAGE = FIRST_PAGE + "/sign-in";

    /** Leads on to the identity provider. */
    public static final String START = PAGE + "/" + IdentityProvider.ID;

    private static final String BACK = FIRST_PAGE + "/signed-in";
    private static final Logger log = LoggerFactory.getLogger(CitizenSignIn.class);

    private final VneidSettings settings;
    private final RestTemplateBuilder templates;
    private final RestClient.Builder clients;

    CitizenSignIn(VneidSettings settings, RestTemplateBuilder templates, RestClient.Builder clients) {
        this.settings = settings;
        this.templates = templates;
        this.clients = clients;
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> signIn) {
        var provider = new IdentityProvider(settings, BACK + "/" + IdentityProvider.ID);
        signIn.loginPage(PAGE)
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(it -> it.authorizationRequestResolver(requests(provider)))
                .redirectionEndpoint(it -> it.baseUri(BACK + "/*"))
                .tokenEndpoint(it -> it.accessTokenResponseClient(tokens()))
                .userInfoEndpoint(it -> it.oidcUserService(new Identities(claims(), settings)))
                .successHandler(new SimpleUrlAuthenticationSuccessHandler(FIRST_PAGE))
                .failureHandler(CitizenSignIn::tellWhy)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(CitizenSignIn::tellWhy);
                        return filter;
                    }
                });
    }

    private OAuth2AuthorizationRequestResolver requests(IdentityProvider provider) {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(provider, PAGE);
        requests.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce().andThen(this::askForLevel));
        return requests;
    }

    private void askForLevel(OAuth2AuthorizationRequest.Builder request) {
        if (!settings.level().isBlank()) {
            request.additionalParameters(it -> it.put("acr_values", settings.level()));
        }
    }

    private RestClientAuthorizationCodeTokenResponseClient tokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(clients.messageConverters(it -> {
                    it.clear();
                    it.add(new FormHttpMessageConverter());
                    it.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private OidcUserService claims() {
        var more = new DefaultOAuth2UserService();
        more.setRestOperations(
                templates.errorHandler(new OAuth2ErrorResponseErrorHandler()).build());
        var claims = new OidcUserService();
        claims.setOauth2UserService(more);
        return claims;
    }

    /** What the provider said may be personal: only the code of its error is logged. */
    private static void tellWhy(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        var problem = SignInProblem.of(e);
        if (problem == SignInProblem.FAILED) {
            log.warn("A citizen could not sign in: {}", cause(e));
        }
        response.sendRedirect(request.getContextPath() + PAGE + "?problem=" + problem);
    }

    private static String cause(AuthenticationException e) {
        return e instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode().replaceAll("\\W", "_")
                : String.valueOf(e.getMessage());
    }
}
