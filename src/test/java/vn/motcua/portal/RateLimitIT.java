package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.support.Application;
import vn.motcua.support.Jar;
import vn.motcua.support.Motcua;

/** Limits set low, in the shipped application: one submission every two seconds, one look-up a second. */
class RateLimitIT {
    private static final int MORE_THAN_ALLOWED = 200;

    private static Jar application;
    private static Motcua motcua;

    @BeforeAll
    static void start() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "limits-");
        application =
                new Jar(folder, "--motcua.portal.submissions-per-minute=30", "--motcua.portal.lookups-per-minute=60");
        motcua = application.motcua();
    }

    @AfterAll
    static void stop() throws Exception {
        application.close();
    }

    @Test
    void whoeverSubmitsTooFastIsToldWhenToComeBackAndIsThenLetIn() throws Exception {
        var refused = motcua.submit(Application.ofHouseholdBusiness().of("no-such-procedure"));
        for (var i = 0; i < MORE_THAN_ALLOWED && refused.getStatusCode().value() != 429; i++) {
            refused = motcua.submit(Application.ofHouseholdBusiness().of("no-such-procedure"));
        }

        var problem = refused.getBody();
        assertThat(refused.getStatusCode().value()).isEqualTo(429);
        assertThat(refused.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(problem.get("title")).isEqualTo("Quá nhiều yêu cầu");
        assertThat(problem.get("correlationId")).isEqualTo(refused.getHeaders().getFirst("X-Correlation-Id"));
        assertThat(motcua.http().get().uri("/").retrieve().toBodilessEntity().getStatusCode())
                .isEqualTo(HttpStatus.OK);

        TimeUnit.SECONDS.sleep(retryAfter(refused));
        assertThat(motcua.submit(Application.ofHouseholdBusiness())
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void citizensDoNotSignInWhereThatIsNotConfigured() {
        for (var path : List.of("/my-dossiers", "/my-dossiers/sign-in", "/my-dossiers/sign-in/vneid")) {
            var answer = motcua.http().get().uri(path).retrieve().toBodilessEntity();
            assertThat(answer.getStatusCode().value()).as(path).isEqualTo(404);
        }
        assertThat(motcua.page("/")).contains("/lookup").doesNotContain("/my-dossiers");
    }

    @Test
    void whoeverGuessesKeysIsSlowedDownOnThePageToo() {
        var guess = guessesUntilRefused("en");

        assertThat(guess.getStatusCode().value()).isEqualTo(429);
        assertThat(retryAfter(guess)).isBetween(1, 60);
        assertThat(guess.getHeaders().getContentType().isCompatibleWith(MediaType.TEXT_HTML))
                .isTrue();
        assertThat(guess.getBody()).contains("Too many requests").contains("Wait a moment and try again");
        assertThat(guessesUntilRefused("id").getBody()).contains("Terlalu banyak permintaan");
    }

    /** A guess may be let in every second. */
    private ResponseEntity<String> guessesUntilRefused(String language) {
        var guess = guesses(language);
        for (var i = 0; i < MORE_THAN_ALLOWED && guess.getStatusCode().value() != 429; i++) {
            assertThat(guess.getHeaders().getLocation()).hasPath("/lookup");
            guess = guesses(language);
        }
        return guess;
    }

    private ResponseEntity<String> guesses(String language) {
        return motcua.http()
                .post()
                .uri(
                        "/dossier?lang={language}&code={code}&key={key}&_csrf={token}",
                        Map.of(
                                "language",
                                language,
                                "code",
                                "H57.04-261123-0001",
                                "key",
                                "a".repeat(26),
                                "token",
                                "token"))
                .header("Cookie", "MOTCUA-XSRF=token")
                .accept(MediaType.TEXT_HTML)
                .retrieve()
                .toEntity(String.class);
    }

    private static int retryAfter(ResponseEntity<?> answer) {
        return Integer.parseInt(String.valueOf(answer.getHeaders().getFirst("Retry-After")));
    }
}
