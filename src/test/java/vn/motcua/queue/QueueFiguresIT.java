package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.queue.Moves.Mover;
import vn.motcua.queue.Tickets.NewTicket;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** How long people waited is counted from what happened to their tickets. */
@MotcuaTest
class QueueFiguresIT {
    private static final String UNIT = "19789";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant NINE = CalendarFixture.at("2026-03-04T09:00");

    @Autowired
    QueueFigures figures;

    @Autowired
    Tickets tickets;

    @Autowired
    Moves moves;

    @Autowired
    QueuePlanFile file;

    @Autowired
    Motcua motcua;

    @Test
    void areCountedByServiceFromTheMoves() {
        for (var minutes = 1; minutes <= 10; minutes++) {
            var ticket = taken("civil-status", Optional.empty());
            happens(ticket, MoveKind.CALLED, minutes);
            happens(ticket, MoveKind.STARTED, minutes + 1);
            happens(ticket, MoveKind.FINISHED, minutes + 1 + 2 * minutes);
        }
        var absent = taken("civil-status", Optional.empty());
        happens(absent, MoveKind.CALLED, 5);
        happens(absent, MoveKind.NOT_COME, 8);
        taken("civil-status", Optional.empty());
        var booked = taken("results", Optional.of(NINE.plus(Duration.ofMinutes(30))));
        happens(booked, MoveKind.CALLED, 32);
        var early = taken("results", Optional.of(NINE.plus(Duration.ofMinutes(30))));
        happens(early, MoveKind.CALLED, 10);

        assertThat(figures.of(UNIT, DAY))
                .containsExactly(
                        new ServiceFigures(
                                "civil-status",
                                "Hộ tịch: khai sinh, kết hôn, khai tử",
                                12,
                                1,
                                1,
                                Optional.of(Duration.ofMinutes(5)),
                                Optional.of(Duration.ofMinutes(9)),
                                Optional.of(Duration.ofMinutes(11)),
                                Optional.of(Duration.ofSeconds(1092))),
                        new ServiceFigures(
                                "results",
                                "Nhận kết quả",
                                2,
                                0,
                                0,
                                Optional.of(Duration.ofMinutes(1)),
                                Optional.of(Duration.ofSeconds(108)),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(figures.of("19753", DAY)).isEmpty();
        assertThat(page("leader19789", DAY.toString())).contains("Hộ tịch", "5:00", "9:00", "18:12");
        assertThat(page("leader19813", DAY.toString())).doesNotContain("9:00");
        assertThat(page("reception19789", "gestern")).contains("Ngày không đúng");
        assertThat(StaffDoor.of(motcua, "specialist19789").status("/counter/queue/figures"))
                .isEqualTo(403);
    }

    private String page(String user, String day) {
        var door = StaffDoor.of(motcua, user);
        return new String(door.get("/counter/queue/figures?day=" + day).getBody(), StandardCharsets.UTF_8);
    }

    private Ticket taken(String service, Optional<Instant> preferredFrom) {
        tickets.lockNumbers(
                UNIT, DAY, file.plan().service(service).orElseThrow().letter());
        var ticket = tickets.add(new NewTicket(
                UNIT,
                DAY,
                file.plan().service(service).orElseThrow(),
                Optional.empty(),
                preferredFrom,
                NINE,
                Hall.key()));
        moves.add(ticket, MoveKind.QUEUED, NINE, null);
        return ticket;
    }

    private void happens(Ticket ticket, MoveKind kind, int minutesAfterNine) {
        var now = tickets.get(ticket.id());
        tickets.move(now, kind.to(), now.service(), "D" + ticket.id()); // nobody shares a desk
        moves.add(now, kind, NINE.plus(Duration.ofMinutes(minutesAfterNine)), new Mover("x", "1", Hall.key()));
    }
}
