package vn.motcua.dossier;

import static vn.motcua.calendar.CalendarFixture.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.calendar.Limit;
import vn.motcua.clock.ClockState;

/** The log of a dossier with three working days, written by hand. */
final class WrittenLog {
    private final List<DossierEvent> log = new ArrayList<>();

    void accepted() {
        step("2026-11-23T09:00", "mai", "check", "note", "");
        add(
                "2026-11-23T09:00",
                NewEvent.of(EventKind.ACCEPTED, "mai")
                        .to(DossierStatus.ACCEPTED)
                        .with(ClockMove.START));
    }

    void step(String moment, String actor, String duty, String detail, String text) {
        add(moment, NewEvent.of(EventKind.STEP_COMPLETED, actor).with(Map.of("duty", duty, detail, text)));
    }

    void add(String moment, NewEvent event) {
        log.add(new DossierEvent(
                log.size() + 1,
                at(moment),
                event.kind(),
                event.status(),
                event.actor(),
                event.clock(),
                event.detail()));
    }

    List<DossierEvent> events() {
        return log;
    }

    static Dossier dossier(DossierStatus status) {
        return new Dossier(
                1,
                "H57.04-261123-0001",
                "19789",
                "household-business-registration",
                "household-business-registration:1:1",
                Channel.ONLINE,
                Locale.forLanguageTag("vi"),
                Limit.workingDays(3),
                status,
                ClockState.RUNNING,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }
}
