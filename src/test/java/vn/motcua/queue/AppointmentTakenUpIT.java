package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.queue.Hall.COPIES;
import static vn.motcua.queue.Hall.NONE;
import static vn.motcua.queue.Hall.refused;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.queue.QueueRefusedException.Reason;
import vn.motcua.support.MotcuaTest;

/** An appointment becomes a ticket that goes before others, for whoever is in time. */
@MotcuaTest
class AppointmentTakenUpIT {
    private static final String UNIT = "19774";

    @Autowired
    Booking booking;

    @Autowired
    Appointments appointments;

    @Autowired
    QueuePlanFile file;

    @Autowired
    TicketDoor door;

    @Autowired
    Tickets tickets;

    @Autowired
    Moves moves;

    @Autowired
    Opening opening;

    @Autowired
    QueueSettings settings;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Hall hall;

    private Diary diary;

    @BeforeEach
    void nobodyHasBooked() {
        hall = Hall.of(UNIT, beans);
        diary = Diary.of(UNIT, beans);
    }

    @Test
    void becomesATicketThatGoesBeforeOthersFromItsTimeOn() {
        hall.takes(COPIES, NONE);
        var booked = diary.books(diary.free());
        refused(Reason.OTHER_DAY, () -> door.takeUp(UNIT, booked.code()));
        diary.isNow(booked);
        var ticket = door.takeUp(UNIT, booked.code());

        assertThat(ticket.label()).isEqualTo("A002");
        assertThat(door.takeUp(UNIT, booked.code())).as("typed again").isEqualTo(ticket);
        assertThat(hall.waiting(COPIES)).containsExactly("A002", "A001");
        refused(Reason.TAKEN_UP, () -> booking.cancel(booked.code()));
        refused(Reason.OTHER_UNIT, () -> door.takeUp("19753", booked.code()));
        refused(Reason.CODE, () -> door.takeUp(UNIT, Code.random()));
    }

    @Test
    void whoComesLateWaitsLikeEverybodyElse() {
        hall.takes(COPIES, NONE);
        var booked = diary.books(diary.free());
        diary.isNow(booked);
        transaction.executeWithoutResult(it -> doorIn(Duration.ofMinutes(16)).takeUp(UNIT, booked.code()));
        assertThat(hall.waiting(COPIES)).containsExactly("A001", "A002");
    }

    /** The door as it is so much later. */
    private TicketDoor doorIn(Duration later) {
        var clock = Clock.offset(Clock.systemUTC(), later);
        return new TicketDoor(tickets, moves, appointments, file, opening, calendars, settings, clock);
    }
}
