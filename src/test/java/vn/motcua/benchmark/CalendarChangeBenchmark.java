package vn.motcua.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import vn.motcua.support.Application;
import vn.motcua.support.Jar;
import vn.motcua.support.Motcua;

/** How long open dossiers take to follow an edited calendar. */
final class CalendarChangeBenchmark {
    private final DatabaseServer server;
    private final Path folder;
    private final int open;

    CalendarChangeBenchmark(DatabaseServer server, Path folder, int open) {
        this.server = server;
        this.folder = folder;
        this.open = open;
    }

    void run() throws Exception {
        var place = Files.createDirectories(folder.resolve("calendar"));
        var calendar = place.resolve("calendar.csv");
        Files.writeString(
                calendar,
                new ClassPathResource("calendar/working-calendar.csv").getContentAsString(StandardCharsets.UTF_8));
        var settings = Stream.concat(
                        Stream.of("--motcua.calendar.location=" + calendar.toUri()),
                        Arrays.stream(server.application("calendar")))
                .toArray(String[]::new);
        try (var application = new Jar(place, settings)) {
            var motcua = application.motcua();
            var dossier = motcua.submitted(Application.ofHouseholdBusiness());
            motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
            DossierCopies.awaitItsNotices(server.in("calendar"), dossier.code());
            DossierCopies.make(server.in("calendar"), dossier.code(), 1, open);
            // three working days from now on end behind each of these
            for (var day = 1; day <= 7; day++) {
                var line = LocalDate.now().plusDays(day) + ",NON_WORKING,Ngập lụt,Flood,Banjir,announced\n";
                if (!Files.readString(calendar).contains(line.substring(0, 10))) {
                    Files.writeString(calendar, line, StandardOpenOption.APPEND);
                }
            }
            var start = System.nanoTime();
            reload(motcua);
            var seconds = (System.nanoTime() - start) / 1e9;
            var moved = server.in("calendar")
                    .sql("select count(*) from dossier_event where kind = 'DUE_DATE_MOVED'")
                    .query(Integer.class)
                    .single();
            System.out.printf(
                    "%nCalendar change: %,d of %,d open dossiers moved in %.1f s, %.0f a second%n",
                    moved, open, seconds, moved / seconds);
        }
    }

    private static void reload(Motcua motcua) {
        var answer = motcua.http()
                .post()
                .uri("/actuator/calendar")
                .headers(it -> it.setBasicAuth("admin", "admin"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("reason", "benchmark"))
                .retrieve()
                .toBodilessEntity();
        if (!answer.getStatusCode().is2xxSuccessful()) {
            throw new IllegalStateException("" + answer);
        }
    }
}
