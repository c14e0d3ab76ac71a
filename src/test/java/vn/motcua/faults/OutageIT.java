package vn.motcua.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.support.Application;
import vn.motcua.support.Database;
import vn.motcua.support.Jar;
import vn.motcua.support.Motcua;

/** The database is stopped, for 45 seconds, under the shipped jar; every door says so, and then goes on as before. */
class OutageIT {
    private static final Duration OUTAGE = Duration.ofSeconds(45);
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private Motcua motcua;
    private String session = "";

    @Test
    void everyDoorSaysThatTheDatabaseIsAwayAndRecoversByItself() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "outage-");
        try (var database = new Database(folder);
                var jar = new Jar(folder, database.settings())) {
            motcua = jar.motcua();
            var dossier = motcua.submitted(Application.ofHouseholdBusiness());
            var task = motcua.tasks("reception19789", dossier.code()).get(0).get("id");
            session = signIn();
            assertThat(statusOfTasklistsScript()).isEqualTo(200);

            motcua.tasks("admin", dossier.code()); // name and password are remembered for a while
            database.stop();
            var stopped = Instant.now();
            isProblem("/engine-rest/task", "vi", "Hệ thống");
            isProblem("/camunda/api/engine/engine/default/task", "en", "interrupted");
            isProblem("/staff/api/tasks/" + task + "/dossier", "vi", "Hệ thống");
            isProblem("/api/dossiers/" + dossier.code(), "id", "Layanan terganggu");
            isPage(HttpMethod.GET, "/", "vi", "Hãy thử lại sau ít phút");
            isPage(HttpMethod.GET, "/procedures/household-business-registration/apply", "en", "Try again in a few");
            isPage(HttpMethod.POST, "/sign-in", "id", "Coba lagi beberapa menit lagi");
            isPage(HttpMethod.POST, "/dossier", "en", "Try again in a few minutes");
            var step = motcua.completes("reception19789", (String) task, Motcua.ACCEPT);
            assertThat(step.getStatusCode().value()).isEqualTo(503);
            TimeUnit.MILLISECONDS.sleep(Math.max(
                    0, OUTAGE.minus(Duration.between(stopped, Instant.now())).toMillis()));
            assertThat(Duration.between(stopped, Instant.now())).isGreaterThan(REMEMBERED);
            isProblem("/engine-rest/task", "en", "interrupted");
            isProblem("/actuator/metrics", "vi", "Hệ thống");
            database.start();

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> motcua.http()
                                    .get()
                                    .uri("/")
                                    .retrieve()
                                    .toBodilessEntity()
                                    .getStatusCode()
                                    .value()
                            == 200);
            motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
            assertThat(motcua.status(dossier)).isEqualTo(4);
            assertThat(signIn()).isNotEmpty();
            motcua.submitted(Application.ofHouseholdBusiness());
        }
    }

    /** @return the cookie of the session */
    private String signIn() {
        var answer = page(HttpMethod.POST, "/sign-in", "vi");
        assertThat(answer.getHeaders().getLocation()).hasPath("/camunda/app/tasklist/default/");
        return answer.getHeaders().get("Set-Cookie").stream()
                .filter(it -> it.startsWith("JSESSIONID"))
                .map(it -> it.replaceAll(";.*", ""))
                .collect(Collectors.joining());
    }

    /** Served from a library; without it Tasklist shows nothing. */
    private int statusOfTasklistsScript() {
        return motcua.http()
                .get()
                .uri("/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js")
                .header("Cookie", session)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private void isProblem(String path, String language, String title) {
        var answer = motcua.http()
                .get()
                .uri(path)
                .header("Accept-Language", language)
                .header("X-Dossier-Key", "a".repeat(26))
                .headers(it -> {
                    if (path.contains("/camunda/") || path.contains("/staff/")) {
                        it.set("Cookie", session);
                    } else {
                        it.setBasicAuth("admin", "admin");
                    }
                })
                .retrieve()
                .toEntity(String.class);
        assertThat(answer.getStatusCode().value()).as(path).isEqualTo(503);
        assertThat(answer.getHeaders().getContentType()).as(path).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody()).as(path).contains(title).contains("\"correlationId\"");
        assertThat(answer.getHeaders().getFirst("Retry-After")).as(path).isNotNull();
    }

    private void isPage(HttpMethod method, String path, String language, String whatToDo) {
        var answer = page(method, path, language);
        assertThat(answer.getStatusCode().value()).as(path).isEqualTo(503);
        assertThat(answer.getHeaders().getContentType().isCompatibleWith(MediaType.TEXT_HTML))
                .as(path)
                .isTrue();
        assertThat(answer.getBody()).as(path).contains(whatToDo);
        assertThat(answer.getHeaders().getFirst("Retry-After")).as(path).isNotNull();
    }

    private ResponseEntity<String> page(HttpMethod method, String path, String language) {
        var form =
                "_csrf=token&username=leader19789&password=leader19789&code=H57.04-261123-0001&key=" + "a".repeat(26);
        var request = motcua.http()
                .method(method)
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .header("Accept-Language", language)
                .header("Cookie", "MOTCUA-XSRF=token");
        if (method == HttpMethod.POST) {
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED).body(form);
        }
        return request.retrieve().toEntity(String.class);
    }
}
