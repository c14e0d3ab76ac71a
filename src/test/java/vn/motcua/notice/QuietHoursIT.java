package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.support.Application;
import vn.motcua.support.FreePort;
import vn.motcua.support.Jar;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.TelephoneGateway;

/** It is night, and then morning, for the shipped application. */
class QuietHoursIT {
    private static final ParameterizedTypeReference<List<Map<String, Object>>> ROWS =
            new ParameterizedTypeReference<>() {};
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TelephoneGateway gateway = TelephoneGateway.another();
    private final int port = FreePort.find();
    private final JdbcClient database = JdbcClient.create(
            new DriverManagerDataSource("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", ""));

    @Test
    void aMessageWaitsForTheMorningAndAMailDoesNot() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "quiet-");
        var now = ZonedDateTime.now(DossierFacts.ZONE).truncatedTo(ChronoUnit.MINUTES);
        final Submitted dossier;
        try (var night = start(folder, TIME.format(now.minusHours(1)), TIME.format(now.plusHours(1)))) {
            var motcua = night.motcua();
            dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
            var mailed = motcua.submitted(Application.ofHouseholdBusiness());
            motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
            motcua.does("reception19789", mailed.code(), Motcua.ACCEPT);
            await().atMost(PATIENCE)
                    .until(() -> timeline(motcua, mailed).toString().contains("Đã gửi thông báo"));
            await().atMost(PATIENCE).until(() -> waitsUntil(dossier).isPresent());
            assertThat(waitsUntil(dossier)).contains(now.plusHours(1).toInstant());
            assertThat(timeline(motcua, dossier))
                    .anySatisfy(it -> assertThat(it)
                            .startsWith("Thông báo “Đã tiếp nhận hồ sơ” qua tin nhắn SMS: chờ hết giờ nghỉ, gửi sau "));
            motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));

            wake(dossier); // too early, so it waits again
            await().atMost(PATIENCE).until(() -> waitsUntil(dossier).isPresent());
            assertThat(gateway.about(dossier.code())).isEmpty();
            assertThat(processes(motcua)).isEmpty();
        }
        try (var morning = start(folder, TIME.format(now.minusHours(2)), TIME.format(now.minusHours(1)))) {
            var motcua = morning.motcua();
            wake(dossier);
            await().atMost(PATIENCE)
                    .until(() -> timeline(motcua, dossier)
                            .contains("Đã gửi thông báo “Đã tiếp nhận hồ sơ” qua tin nhắn SMS"));
            assertThat(gateway.about(dossier.code())).hasSize(1);
            assertThat(timeline(motcua, dossier)).noneMatch(it -> it.contains("chờ hết giờ nghỉ"));
        }
    }

    private Jar start(Path folder, String from, String to) throws Exception {
        return new Jar(
                folder,
                "--motcua.embedded-database.port=" + port,
                "--motcua.notice.quiet.from=" + from,
                "--motcua.notice.quiet.to=" + to,
                "--motcua.notice.gateway.address=" + gateway.address(),
                "--motcua.notice.gateway.secret=" + TelephoneGateway.SECRET,
                "--camunda.bpm.job-execution.max-wait=500");
    }

    /** When its notice is due, if that is later than now. */
    private Optional<Instant> waitsUntil(Submitted dossier) {
        return database.sql("select next_attempt_at from notice where dossier = ? and next_attempt_at > now()")
                .param(dossier.code())
                .query((row, i) ->
                        row.getObject("next_attempt_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** As if the time had come. */
    private void wake(Submitted dossier) {
        assertThat(database.sql("update notice set next_attempt_at = now() where dossier = ? and state = 'PENDING'")
                        .param(dossier.code())
                        .update())
                .isEqualTo(1);
    }

    private static List<Map<String, Object>> processes(Motcua motcua) {
        return motcua.http()
                .get()
                .uri("/engine-rest/process-instance?processDefinitionKey=deliver-notice")
                .headers(it -> it.setBasicAuth("admin", "admin"))
                .retrieve()
                .body(ROWS);
    }

    private static List<String> timeline(Motcua motcua, Submitted dossier) {
        var timeline =
                (List<?>) motcua.look(dossier.code(), dossier.key()).getBody().get("timeline");
        return timeline.stream()
                .map(it -> (String) ((Map<?, ?>) it).get("text"))
                .toList();
    }
}
