package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTime;
import vn.motcua.support.Jar;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.TelephoneGateway;

/** It is night, and then morning, for the shipped application. */
class QuietHoursIT {
    private static final ParameterizedTypeReference<List<Map<String, Object>>> ROWS =
            new ParameterizedTypeReference<>() {};
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final TelephoneGateway gateway = TelephoneGateway.running();

    @Test
    void aMessageWaitsForTheMorningAndAMailDoesNot() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "quiet-");
        var now = ZonedDateTime.now(DossierFacts.ZONE).truncatedTo(ChronoUnit.MINUTES);
        Submitted dossier;
        try (var night = start(folder, TIME.format(now.minusHours(1)), TIME.format(now.plusHours(1)))) {
            var motcua = night.motcua();
            dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
            var mailed = motcua.submitted(Application.ofHouseholdBusiness());
            motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
            motcua.does("reception19789", mailed.code(), Motcua.ACCEPT);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> timeline(motcua, mailed).toString().contains("Đã gửi thông báo"));
            await().atMost(Duration.ofSeconds(60)).until(() -> wakeUps(motcua).size() == 1);
            var first = wakeUps(motcua).get(0);
            assertThat(EngineTime.of(first, "dueDate"))
                    .isEqualTo(now.plusHours(1).toInstant());
            assertThat(timeline(motcua, dossier))
                    .anySatisfy(it -> assertThat(it)
                            .startsWith("Thông báo “Đã tiếp nhận hồ sơ” qua tin nhắn SMS: chờ hết giờ nghỉ, gửi sau "));
            motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));

            wake(motcua, first); // too early, so it waits again
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> wakeUps(motcua).size() == 1
                            && !wakeUps(motcua).get(0).get("id").equals(first.get("id")));
            assertThat(gateway.about(dossier.code())).isEmpty();
        }
        try (var morning = start(folder, TIME.format(now.minusHours(2)), TIME.format(now.minusHours(1)))) {
            var motcua = morning.motcua();
            wake(motcua, wakeUps(motcua).get(0));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> timeline(motcua, dossier)
                            .contains("Đã gửi thông báo “Đã tiếp nhận hồ sơ” qua tin nhắn SMS"));
            assertThat(gateway.about(dossier.code())).hasSize(1);
            assertThat(timeline(motcua, dossier)).noneMatch(it -> it.contains("chờ hết giờ nghỉ"));
        }
    }

    private static Jar start(Path folder, String from, String to) throws Exception {
        return new Jar(
                folder,
                "--motcua.notice.quiet.from=" + from,
                "--motcua.notice.quiet.to=" + to,
                "--motcua.notice.gateway.address=" + TelephoneGateway.running().address(),
                "--motcua.notice.gateway.secret=" + TelephoneGateway.SECRET,
                "--camunda.bpm.job-execution.max-wait=500");
    }

    private static List<Map<String, Object>> wakeUps(Motcua motcua) {
        return motcua.http()
                .get()
                .uri("/engine-rest/job?timers=true&processDefinitionKey=deliver-notice")
                .headers(it -> it.setBasicAuth("admin", "admin"))
                .retrieve()
                .body(ROWS);
    }

    private static void wake(Motcua motcua, Map<String, Object> timer) {
        var answer = motcua.http()
                .post()
                .uri("/engine-rest/job/{id}/execute", timer.get("id"))
                .headers(it -> it.setBasicAuth("admin", "admin"))
                .contentType(MediaType.APPLICATION_JSON)
                .retrieve()
                .toBodilessEntity();
        assertThat(answer.getStatusCode().value()).isEqualTo(204);
    }

    private static List<String> timeline(Motcua motcua, Submitted dossier) {
        var timeline =
                (List<?>) motcua.look(dossier.code(), dossier.key()).getBody().get("timeline");
        return timeline.stream()
                .map(it -> (String) ((Map<?, ?>) it).get("text"))
                .toList();
    }
}
