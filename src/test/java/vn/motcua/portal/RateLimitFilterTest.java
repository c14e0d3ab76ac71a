package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitFilterTest {
    private final RateLimitFilter filter = new RateLimitFilter(
            new PortalSettings(2, 3), new Refusals(new Languages(), messages(), new ObjectMapper()));

    @Test
    void slowsDownWhoeverSubmitsFasterThanAPerson() throws Exception {
        assertThat(calls("POST", "/api/dossiers", "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(calls("POST", "/api/dossiers", "192.0.2.1").getStatus()).isEqualTo(200);
        var refused = calls("POST", "/api/dossiers", "192.0.2.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Hãy đợi một lát");
        assertThat(calls("POST", "/api/dossiers", "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void slowsDownWhoeverBooksAllAppointments() throws Exception {
        calls("POST", "/appointments", "192.0.2.4");
        calls("POST", "/appointments", "192.0.2.4");
        assertThat(calls("POST", "/appointments", "192.0.2.4").getStatus()).isEqualTo(429);
        assertThat(calls("GET", "/appointments", "192.0.2.4").getStatus()).isEqualTo(200);
    }

    @Test
    void slowsDownWhoeverBeginsToSignInAgainAndAgain() throws Exception {
        for (var i = 0; i < 3; i++) {
            assertThat(calls("GET", "/my-dossiers/sign-in/vneid", "192.0.2.5").getStatus())
                    .isEqualTo(200);
        }
        assertThat(calls("GET", "/my-dossiers/sign-in/vneid", "192.0.2.5").getStatus())
                .isEqualTo(429);
        assertThat(calls("GET", "/my-dossiers", "192.0.2.5").getStatus()).isEqualTo(200);
    }

    @Test
    void slowsDownGuessingApartFromSubmitting() throws Exception {
        for (var i = 0; i < 3; i++) {
            assertThat(calls("GET", "/api/dossiers/H57.04-261123-0001", "192.0.2.3")
                            .getStatus())
                    .isEqualTo(200);
        }
        assertThat(calls("GET", "/api/dossiers/H57.04-261123-0002", "192.0.2.3").getStatus())
                .isEqualTo(429);
        assertThat(calls("POST", "/dossier", "192.0.2.3").getStatus()).isEqualTo(429);
        assertThat(calls("POST", "/api/dossiers", "192.0.2.3").getStatus()).isEqualTo(200);
        assertThat(calls("GET", "/", "192.0.2.3").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse calls(String method, String path, String address) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("texts/portal");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
