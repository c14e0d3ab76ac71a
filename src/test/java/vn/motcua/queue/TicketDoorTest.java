package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.queue.QueueRefusedException.Reason;

class TicketDoorTest {

    @Test
    void nobodyTakesANumberWhileTheWardIsClosed() {
        var tickets = mock(Tickets.class);
        var opening = mock(Opening.class);
        var file = mock(QueuePlanFile.class);
        when(file.plan()).thenReturn(QueuePlan.EMPTY);
        when(opening.isOpen()).thenReturn(false);
        var door = new TicketDoor(
                tickets,
                mock(Moves.class),
                mock(Appointments.class),
                file,
                opening,
                mock(WorkingCalendars.class),
                new QueueSettings(3, Duration.ZERO, false, Duration.ZERO, 14, Duration.ZERO),
                Clock.systemUTC());

        assertThatThrownBy(() -> door.take("19789", "results", "", Hall.key()))
                .isInstanceOfSatisfying(
                        QueueRefusedException.class,
                        it -> assertThat(it.reason()).isEqualTo(Reason.CLOSED));
        verify(tickets, never()).add(any());
    }
}
