package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.queue.Hall.CIVIL;
import static vn.motcua.queue.Hall.COPIES;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** What anybody with a code sees of an appointment, and what whoever books is told. */
@MotcuaTest
class AppointmentPagesIT {
    private static final String UNIT = "19774";

    @Autowired
    Motcua motcua;

    @Autowired
    Booking booking;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Diary diary;

    @BeforeEach
    void nobodyHasBooked() {
        Hall.of(UNIT, beans);
        diary = Diary.of(UNIT, beans);
    }

    @Test
    void anybodyWithTheCodeSeesItAndKeepsItInACalendar() {
        var booked = booking.book(
                UNIT,
                CIVIL,
                booking.free(UNIT, diary.service(CIVIL), diary.lastDay()).get(0),
                Hall.key());
        var ics = StaffDoor.ofNobody(motcua).get("/appointments/" + booked.code() + "/calendar.ics?lang=vi");
        assertThat(ics.getHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(new String(ics.getBody(), StandardCharsets.UTF_8))
                .contains("Một cửa: Hộ tịch")
                .contains(Code.readable(booked.code()));
        assertThat(motcua.page("/appointments/" + Code.readable(booked.code()).toLowerCase(Locale.ROOT)))
                .contains(Code.readable(booked.code()));
        for (var language : Map.of(
                        "vi", "Không có lịch hẹn này", "en", "no such appointment", "id", "Janji ini tidak ada")
                .entrySet()) {
            assertThat(motcua.page("/appointments/AAAABBBBCCCC?lang=" + language.getKey()))
                    .contains(language.getValue());
        }
    }

    @Test
    void aTimeTakenMeanwhileIsSaidAndTheOthersAreShown() {
        var at = diary.free();
        diary.books(at);
        diary.books(at);
        var answer = StaffDoor.ofNobody(motcua)
                .post(
                        "/appointments",
                        Map.of("unit", UNIT, "service", COPIES, "at", at.toString(), "once", Hall.key()));

        var place = answer.getHeaders().getLocation();
        assertThat(place.getQuery()).contains("unit=" + UNIT, "service=" + COPIES, "day=" + at.toLocalDate());
        var cookie = answer.getHeaders().get("Set-Cookie").stream().collect(Collectors.joining(";"));
        var page = motcua.http()
                .get()
                .uri(place.getPath() + "?" + place.getQuery() + "&lang=en")
                .header("Cookie", cookie.replaceAll(".*(JSESSIONID=[^;]+).*", "$1"))
                .retrieve()
                .body(String.class);
        assertThat(page).contains("Somebody has just booked this time").contains("id=\"slots\"");
    }
}
