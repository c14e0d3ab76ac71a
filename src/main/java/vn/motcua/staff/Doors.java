package vn.motcua.staff;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.motcua.citizen.CitizenSignIn;
import vn.motcua.citizen.SignedInCitizen;
import vn.motcua.citizen.WithVneid;
import vn.motcua.engine.SignedInUser;

/** Who may come in where: machines at the engine's API, staff at the web apps and the counter, citizens at the rest. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Doors {
    private static final String SIGN_IN = "/sign-in";
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** Request metrics tell enough; one for each filter of the chain costs more than it tells. */
    @Bean
    SecurityObservationSettings withoutObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Machines and operators: HTTP Basic with every request, no session, so no token against forged requests is needed. */
    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http) throws Exception {
        return http.securityMatchers(it -> it.requestMatchers(path("/engine-rest/**"), path("/actuator/**")))
                .authorizeHttpRequests(it -> it.requestMatchers(path("/actuator/health/**"), path("/actuator/info"))
                        .permitAll()
                        .requestMatchers(path("/actuator/**"))
                        .hasRole(Role.ADMINISTRATOR.key())
                        .anyRequest()
                        .authenticated())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(it -> it.disable())
                .httpBasic(withDefaults())
                .build();
    }

    /**
     * Tasklist, Cockpit and Admin bring their own token against forged requests and their own headers. Their calls hear
     * that a session has ended: a page to sign in would pass for an answer.
     */
    @Bean
    @Order(2)
    SecurityFilterChain webApps(HttpSecurity http) throws Exception {
        return http.securityMatcher(path("/camunda/**"))
                .authorizeHttpRequests(
                        it -> it.requestMatchers(path("/camunda/app/*/styles/**"), path("/camunda/app/*/assets/**"))
                                .permitAll()
                                .anyRequest()
                                .access(only(SignedInUser.class)))
                .csrf(it -> it.disable())
                .headers(it -> it.disable())
                .exceptionHandling(it -> it.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path("/camunda/api/**")))
                .formLogin(it -> it.loginPage(SIGN_IN))
                .logout(it -> it.logoutRequestMatcher(path(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"))
                        .logoutSuccessHandler((request, response, user) -> response.setStatus(204)))
                .build();
    }

    /** What a citizen finds who signs in. Her session begins anew then, so nothing of whoever sat here before stays. */
    @Bean
    @Order(3)
    @WithVneid
    SecurityFilterChain citizens(HttpSecurity http, CitizenSignIn signIn) throws Exception {
        return page(http.securityMatcher(path(CitizenSignIn.FIRST_PAGE + "/**")))
                .authorizeHttpRequests(it -> it.requestMatchers(path(CitizenSignIn.PAGE))
                        .permitAll()
                        .anyRequest()
                        .access(only(SignedInCitizen.class)))
                .oauth2Login(signIn)
                .sessionManagement(it -> it.sessionFixation(fixation -> fixation.newSession()))
                .requestCache(it -> it.disable())
                .exceptionHandling(it ->
                        it.accessDeniedHandler((request, response, e) -> response.sendRedirect(CitizenSignIn.PAGE)))
                .build();
    }

    /** Citizens need no account; staff pages do. */
    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return page(http)
                .authorizeHttpRequests(
                        it -> it.requestMatchers(path("/staff/register*"), path("/staff/api/dossiers/**"))
                                .hasAnyRole(StaffPage.REGISTER.roles())
                                .requestMatchers(path("/staff/hand-overs/**"))
                                .hasAnyRole(StaffPage.HAND_OVERS.roles())
                                .requestMatchers(path("/counter/queue/figures"))
                                .hasAnyRole(StaffPage.QUEUE_FIGURES.roles())
                                .requestMatchers(path("/counter/queue/**"), path("/counter/tickets/**"))
                                .hasAnyRole(StaffPage.QUEUE.roles())
                                .requestMatchers(path("/staff/notices/**"))
                                .hasAnyRole(StaffPage.NOTICES.roles())
                                .requestMatchers(
                                        path("/counter"),
                                        path("/counter/intake/**"),
                                        path("/counter/parcels"),
                                        path("/counter/api/**"))
                                .hasAnyRole(StaffPage.COUNTER.roles())
                                .requestMatchers(path("/counter/**"), path("/staff/**"))
                                .access(only(SignedInUser.class))
                                .anyRequest()
                                .permitAll())
                .formLogin(it -> it.loginPage(SIGN_IN).successHandler(new FirstPage()))
                .logout(it -> it.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .build();
    }

    private static HttpSecurity page(HttpSecurity http) throws Exception {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("MOTCUA-XSRF");
        return http.csrf(it -> it.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(Doors::isCitizenCall))
                .headers(it -> it.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(frame -> frame.sameOrigin())
                        .referrerPolicy(withDefaults()));
    }

    /** One session is one person's: whoever has signed in as a citizen is no member of staff, nor the other way round. */
    private static AuthorizationManager<RequestAuthorizationContext> only(Class<?> person) {
        return (authentication, request) ->
                new AuthorizationDecision(person.isInstance(authentication.get().getPrincipal()));
    }

    /** A citizen's call brings code and key, or nothing; her session counts on pages only. That of staff counts. */
    private static boolean isCitizenCall(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return request.getServletPath().startsWith("/api/")
                && (authentication == null || !(authentication.getPrincipal() instanceof SignedInUser));
    }

    /** By the whole path: the engine's servlets are not Spring's, and a matcher for Spring's would not see them. */
    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static RequestMatcher path(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
