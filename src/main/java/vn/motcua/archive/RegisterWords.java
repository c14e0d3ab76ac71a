package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.RegisterRow;
import vn.motcua.procedure.Procedures;

/** The keys of a register in words. */
@Component
class RegisterWords {
    /** An electronic dossier has one set of papers. */
    static final int SETS = 1;

    private static final String UNPRINTABLE = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final Procedures procedures;
    private final WorkingCalendars calendars;
    private final People people;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    RegisterWords(Procedures procedures, WorkingCalendars calendars, People people) {
        this.procedures = procedures;
        this.calendars = calendars;
        this.people = people;
    }

    /** Of the version to which the dossier is bound; it never changes. */
    String procedure(RegisterRow row) {
        return names.computeIfAbsent(
                row.procedureVersion(), it -> procedures.version(it).name(People.OFFICIAL));
    }

    String status(RegisterRow row) {
        return people.say("status." + row.status().code());
    }

    String returnWay(RegisterRow row) {
        return row.returnWay().isEmpty() ? "" : people.say("returnWay." + row.returnWay());
    }

    /** Who fetched it and signed for it; empty when nobody did. */
    String handOut(RegisterRow row) {
        return row.handOut().map(people::say).orElse("");
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, calendars.current().hours().zone());
    }

    /** Without what XML cannot hold. */
    String printable(String text) {
        return text.replaceAll(UNPRINTABLE, "");
    }
}
