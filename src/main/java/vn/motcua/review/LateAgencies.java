package vn.motcua.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.PaperDates;
import vn.motcua.staff.Role;

/**
 * Who besides the ward had its own limit in a dossier and went beyond it, with an opinion or with a step: in linked
 * procedures they apologise through the office.
 */
@Component
class LateAgencies {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    LateAgencies(MessageSource messages) {
        this.messages = messages;
    }

    /** @return a line for each, in Vietnamese: who, until when, and what came of it */
    List<String> in(List<DossierEvent> events) {
        return events.stream().flatMap(it -> line(events, it).stream()).toList();
    }

    private Optional<String> line(List<DossierEvent> events, DossierEvent event) {
        return switch (event.kind()) {
            case OPINION_LATE -> Optional.of(opinion(events, event));
            case STEP_WARNED -> agency(event).map(it -> step(events, event, it));
            default -> Optional.empty();
        };
    }

    private String opinion(List<DossierEvent> events, DossierEvent late) {
        Predicate<DossierEvent> same = it -> it.text("party").equals(late.text("party"));
        var limit = before(events, late)
                .filter(it -> it.kind() == EventKind.OPINION_ASKED)
                .filter(same)
                .reduce((first, second) -> second)
                .map(it -> moment(it, "until"))
                .orElse("");
        var given = after(events, late)
                .filter(it -> it.kind() == EventKind.OPINION_GIVEN)
                .filter(same)
                .findFirst();
        return say("extension.late", late.text("partyName").orElse(""), limit, outcome("extension.late", given));
    }

    private String step(List<DossierEvent> events, DossierEvent late, Role agency) {
        var done = after(events, late)
                .filter(it -> it.kind() == EventKind.STEP_COMPLETED)
                .filter(it -> it.text("task").equals(late.text("task")))
                .findFirst();
        var name = late.text("name").orElse("");
        return say(
                "extension.lateStep", agency.title(), name, moment(late, "due"), outcome("extension.lateStep", done));
    }

    /** Of another agency than the ward, when the warning is of a step that is overdue. */
    private static Optional<Role> agency(DossierEvent warned) {
        return warned.text("level")
                .filter(LateStepNotices.Level.HEAD.name()::equals)
                .flatMap(it -> warned.text("role"))
                .flatMap(Role::of)
                .filter(Role::isOfAnotherAgency);
    }

    private String outcome(String key, Optional<DossierEvent> answer) {
        return answer.map(it -> say(key + ".answered", PaperDates.moment(it.at())))
                .orElseGet(() -> say(key + ".awaited"));
    }

    private static Stream<DossierEvent> before(List<DossierEvent> events, DossierEvent event) {
        return events.stream().filter(it -> it.sequence() < event.sequence());
    }

    private static Stream<DossierEvent> after(List<DossierEvent> events, DossierEvent event) {
        return events.stream().filter(it -> it.sequence() > event.sequence());
    }

    private static String moment(DossierEvent event, String name) {
        return event.text(name).map(Instant::parse).map(PaperDates::moment).orElse("");
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICIAL);
    }
}
