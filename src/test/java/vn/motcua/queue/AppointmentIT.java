package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.queue.Hall.COPIES;
import static vn.motcua.queue.Hall.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.queue.QueueRefusedException.Reason;
import vn.motcua.support.MotcuaTest;

/** A time is booked, by no more people than there are places. */
@MotcuaTest
class AppointmentIT {
    private static final String UNIT = "19774";

    @Autowired
    Booking booking;

    @Autowired
    TicketDoor door;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Diary diary;

    @BeforeEach
    void nobodyHasBooked() {
        Hall.of(UNIT, beans);
        diary = Diary.of(UNIT, beans);
    }

    @Test
    void twentyWhoBookTheSameTimeGetAsManyPlacesAsThereAre() throws Exception {
        var at = diary.free();
        var all = Hall.<Appointment>atOnce(20, it -> () -> diary.books(at));

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
        assertThat(booking.free(UNIT, diary.copies(), at.toLocalDate())).doesNotContain(at);
    }

    @Test
    void aSecondClickBooksNoSecondTime() throws Exception {
        var at = diary.free();
        var key = Hall.key();
        var all = Hall.<Appointment>atOnce(6, it -> () -> booking.book(UNIT, COPIES, at, key));
        var codes = new HashSet<String>();
        for (var it : all) {
            codes.add(it.get().code());
        }
        assertThat(codes).hasSize(1);
        assertThat(booking.free(UNIT, diary.copies(), at.toLocalDate())).contains(at);
    }

    @Test
    void whatIsCancelledIsFreeAgainAndCannotBeTakenUp() {
        var at = diary.free();
        diary.books(at);
        var second = diary.books(at);
        refused(Reason.SLOT_TAKEN, () -> diary.books(at));
        booking.cancel(second.code());
        booking.cancel(second.code());

        refused(Reason.CANCELLED, () -> door.takeUp(UNIT, second.code()));
        assertThat(diary.books(at).code()).isNotEqualTo(second.code());
    }

    @Test
    void onlyOpenTimesOfWorkingDaysNotTooSoonAndNotTooLateAreOffered() {
        var today = calendars.today();
        var calendar = calendars.current();
        assertThat(booking.days())
                .isNotEmpty()
                .allMatch(calendar::isWorkingDay)
                .allMatch(it -> !it.isAfter(today.plusDays(14)));
        var at = diary.free();
        refused(Reason.SLOT_GONE, () -> booking.book(UNIT, COPIES, at.plusMinutes(1), Hall.key()));
        refused(Reason.SLOT_GONE, () -> booking.book(UNIT, COPIES, at.plusDays(30), Hall.key()));
        refused(Reason.SLOT_GONE, () -> booking.book(UNIT, COPIES, at.minusDays(30), Hall.key()));
        refused(
                Reason.SLOT_GONE,
                () -> booking.book(UNIT, COPIES, at.toLocalDate().atTime(12, 0), Hall.key()));
        refused(Reason.SERVICE, () -> booking.book(UNIT, "results", at, Hall.key()));
        for (var day : booking.days()) {
            assertThat(booking.free(UNIT, diary.copies(), day))
                    .allMatch(it -> it.atZone(calendar.hours().zone())
                            .toInstant()
                            .isAfter(Instant.now().plus(Duration.ofMinutes(119))));
        }
    }
}
