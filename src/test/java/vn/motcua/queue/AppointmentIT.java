package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.queue.Hall.CIVIL;
import static vn.motcua.queue.Hall.COPIES;
import static vn.motcua.queue.Hall.NONE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.queue.QueueRefusedException.Reason;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** A time is booked, by no more people than there are places, and becomes a ticket that goes before others. */
@MotcuaTest
class AppointmentIT {
    private static final String UNIT = "19774";

    @Autowired
    Motcua motcua;

    @Autowired
    Booking booking;

    @Autowired
    Appointments appointments;

    @Autowired
    QueuePlanFile file;

    @Autowired
    TicketDoor door;

    @Autowired
    QueueDesk queue;

    @Autowired
    Tickets tickets;

    @Autowired
    Line line;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    JdbcClient database;

    private Hall hall;

    @BeforeEach
    void nobodyHasBooked() {
        hall = new Hall(UNIT, door, queue, tickets, calendars, database);
        database.sql("delete from queue_appointment where unit = ?").param(UNIT).update();
    }

    @Test
    void twentyWhoBookTheSameTimeGetAsManyPlacesAsThereAre() throws Exception {
        var at = free();
        var all = Hall.<Appointment>atOnce(20, it -> () -> booking.book(UNIT, COPIES, at, Hall.key()));

        var booked = 0;
        for (var it : all) {
            try {
                it.get();
                booked++;
            } catch (ExecutionException e) {
                assertThat(((QueueRefusedException) e.getCause()).reason()).isEqualTo(Reason.SLOT_TAKEN);
            }
        }
        assertThat(booked).isEqualTo(2);
        assertThat(booking.free(UNIT, copies(), at.toLocalDate())).doesNotContain(at);
    }

    @Test
    void aSecondClickBooksNoSecondTime() throws Exception {
        var at = free();
        var key = Hall.key();
        var all = Hall.<Appointment>atOnce(6, it -> () -> booking.book(UNIT, COPIES, at, key));
        var codes = new java.util.HashSet<String>();
        for (var it : all) {
            codes.add(it.get().code());
        }
        assertThat(codes).hasSize(1);
        assertThat(booking.free(UNIT, copies(), at.toLocalDate())).contains(at);
    }

    @Test
    void whatIsCancelledIsFreeAgainAndCannotBeTakenUp() {
        var at = free();
        booking.book(UNIT, COPIES, at, Hall.key());
        var second = booking.book(UNIT, COPIES, at, Hall.key());
        refused(Reason.SLOT_TAKEN, () -> booking.book(UNIT, COPIES, at, Hall.key()));
        booking.cancel(second.code());
        booking.cancel(second.code());

        refused(Reason.CANCELLED, () -> door.takeUp(UNIT, second.code()));
        assertThat(booking.book(UNIT, COPIES, at, Hall.key()).code()).isNotEqualTo(second.code());
    }

    @Test
    void onlyOpenTimesOfWorkingDaysNotTooSoonAndNotTooLateAreOffered() {
        var today = calendars.today();
        var calendar = calendars.current();
        assertThat(booking.days())
                .isNotEmpty()
                .allMatch(calendar::isWorkingDay)
                .allMatch(it -> !it.isAfter(today.plusDays(14)));
        var at = free();
        refused(Reason.SLOT_GONE, () -> booking.book(UNIT, COPIES, at.plusMinutes(1), Hall.key()));
        refused(Reason.SLOT_GONE, () -> booking.book(UNIT, COPIES, at.plusDays(30), Hall.key()));
        refused(Reason.SLOT_GONE, () -> booking.book(UNIT, COPIES, at.minusDays(30), Hall.key()));
        refused(
                Reason.SLOT_GONE,
                () -> booking.book(UNIT, COPIES, at.toLocalDate().atTime(12, 0), Hall.key()));
        refused(Reason.SERVICE, () -> booking.book(UNIT, "results", at, Hall.key()));
        for (var day : booking.days()) {
            assertThat(booking.free(UNIT, copies(), day))
                    .allMatch(it -> it.atZone(calendar.hours().zone())
                            .toInstant()
                            .isAfter(Instant.now().plus(Duration.ofMinutes(119))));
        }
    }

    @Test
    void becomesATicketThatGoesBeforeOthersFromItsTimeOn() {
        hall.takes(COPIES, NONE);
        var booked = booking.book(UNIT, COPIES, free(), Hall.key());
        refused(Reason.OTHER_DAY, () -> door.takeUp(UNIT, booked.code()));
        isNow(booked, Duration.ZERO);
        var ticket = door.takeUp(UNIT, booked.code());

        assertThat(ticket.label()).isEqualTo("A002");
        assertThat(door.takeUp(UNIT, booked.code())).as("typed again").isEqualTo(ticket);
        assertThat(line.of(UNIT, Set.of(COPIES))).extracting(Ticket::label).containsExactly("A002", "A001");
        refused(Reason.TAKEN_UP, () -> booking.cancel(booked.code()));
        refused(Reason.OTHER_UNIT, () -> door.takeUp("19753", booked.code()));
        refused(Reason.CODE, () -> door.takeUp(UNIT, Code.random()));
    }

    @Test
    void whoComesLateWaitsLikeEverybodyElse() {
        Assumptions.assumeTrue(calendars
                .current()
                .date(Instant.now().minus(Duration.ofMinutes(20)))
                .equals(calendars.today()));
        hall.takes(COPIES, NONE);
        var late = booking.book(UNIT, COPIES, free(), Hall.key());
        isNow(late, Duration.ofMinutes(16));
        door.takeUp(UNIT, late.code());
        assertThat(line.of(UNIT, Set.of(COPIES))).extracting(Ticket::label).containsExactly("A001", "A002");
    }

    @Test
    void anybodyWithTheCodeSeesItAndKeepsItInACalendar() {
        var booked = booking.book(
                UNIT,
                CIVIL,
                booking.free(UNIT, file.plan().service(CIVIL).orElseThrow(), lastDay())
                        .get(0),
                Hall.key());
        var ics = StaffDoor.ofNobody(motcua).get("/appointments/" + booked.code() + "/calendar.ics?lang=vi");
        assertThat(ics.getHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(new String(ics.getBody(), StandardCharsets.UTF_8))
                .contains("Một cửa: Hộ tịch")
                .contains(Code.readable(booked.code()));
        assertThat(motcua.page("/appointments/" + Code.readable(booked.code()).toLowerCase(java.util.Locale.ROOT)))
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
        var at = free();
        booking.book(UNIT, COPIES, at, Hall.key());
        booking.book(UNIT, COPIES, at, Hall.key());
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

    private LocalDateTime free() {
        return booking.free(UNIT, copies(), lastDay()).get(3);
    }

    private java.time.LocalDate lastDay() {
        return booking.days().get(booking.days().size() - 1);
    }

    private QueuePlan.Service copies() {
        return file.plan().service(COPIES).orElseThrow();
    }

    /** So much later than its time. */
    private void isNow(Appointment appointment, Duration later) {
        database.sql("update queue_appointment set starts_at = now() - make_interval(secs => ?) where id = ?")
                .params(later.toSeconds(), appointment.id())
                .update();
    }

    private static void refused(Reason reason, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        QueueRefusedException.class,
                        it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
