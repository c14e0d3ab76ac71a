package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTime;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class CalendarChangeIT {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    Motcua motcua;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLog log;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    CalendarChange change;

    @Autowired
    JdbcClient database;

    @Value("${motcua.calendar.location}")
    Path calendar;

    /** The other tests count by the calendar as it was. */
    @AfterEach
    void openAgain() throws IOException {
        Files.write(calendar, new ClassPathResource("calendar/working-calendar.csv").getContentAsByteArray());
        reload("");
    }

    @Test
    void everyOpenDossierFollowsAnEditedCalendarOnce() throws Exception {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        var untouched = motcua.submitted(Application.ofHouseholdBusiness());
        var before = due(dossier.code());
        var stepBefore = halfOfTheLimit(dossier.code());
        assertThat(EngineTime.of(task(dossier.code()), "due")).isEqualTo(stepBefore);
        var closed = calendars.current().nextWorkingDay(calendars.today());
        var expected = calendars.current().nextWorkingDay(LocalDate.ofInstant(before, ZONE));

        close(closed);
        reload("Ngập lụt, cơ quan đóng cửa");

        assertThat(LocalDate.ofInstant(due(dossier.code()), ZONE)).isEqualTo(expected);
        var event = log.of(dossier.code()).stream()
                .filter(it -> it.kind() == EventKind.DUE_DATE_MOVED)
                .toList();
        assertThat(event).hasSize(1);
        assertThat(event.get(0).text("from")).contains(before.toString());
        assertThat(event.get(0).text("reason")).contains("Ngập lụt, cơ quan đóng cửa");
        assertThat(log.verify(dossier.code())).isEmpty();
        assertThat(log.of(untouched.code())).extracting(DossierEvent::kind).doesNotContain(EventKind.DUE_DATE_MOVED);

        eventually(() -> notices(dossier.code()) == 1);
        eventually(() -> EngineTime.of(task(dossier.code()), "due").equals(halfOfTheLimit(dossier.code())));
        assertThat(halfOfTheLimit(dossier.code())).isAfter(stepBefore);
        assertThat(change.follow("again")).isZero();
        assertThat(notices(dossier.code())).isEqualTo(1);
    }

    private Instant due(String code) {
        return dossiers.get(code).dueAt().orElseThrow();
    }

    private Map<String, Object> task(String code) {
        return motcua.tasks("specialist19789", code).get(0);
    }

    /** The share of the specialist's step, in office hours of the calendar in force. */
    private Instant halfOfTheLimit(String code) {
        var created = calendars.current().officeTime(EngineTime.of(task(code), "created"));
        return calendars.current().officeMoment(created.plusHours(12));
    }

    private int notices(String code) {
        return database.sql("select count(*) from notice where dossier = ? and kind = 'DUE_DATE_MOVED'")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private void reload(String reason) {
        var answer = motcua.http()
                .post()
                .uri("/actuator/calendar")
                .headers(it -> it.setBasicAuth("admin", "admin"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("reason", reason))
                .retrieve()
                .toBodilessEntity();
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
    }

    private void close(LocalDate day) throws IOException {
        Files.writeString(calendar, day + ",NON_WORKING,Ngập lụt,Flood,Banjir,announced\n", StandardOpenOption.APPEND);
    }

    private static void eventually(Callable<Boolean> holds) throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!holds.call()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            Thread.sleep(100);
        }
    }
}
