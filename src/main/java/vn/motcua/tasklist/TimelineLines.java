package vn.motcua.tasklist;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.HandOut;
import vn.motcua.duty.Behalf;
import vn.motcua.engine.EngineUsers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.notice.WaitingNotices;
import vn.motcua.tasklist.PanelView.MomentLine;

/** Tells staff what happened to a dossier. */
@Component
class TimelineLines {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final List<String> NOTES = List.of("note", "reason", "missingContent");

    private final DossierLog log;
    private final WaitingNotices notices;
    private final EngineUsers users;
    private final WorkingCalendars calendars;
    private final MessageSource messages;

    TimelineLines(
            DossierLog log,
            WaitingNotices notices,
            EngineUsers users,
            WorkingCalendars calendars,
            MessageSource messages) {
        this.log = log;
        this.notices = notices;
        this.users = users;
        this.calendars = calendars;
        this.messages = messages;
    }

    /** Its log without the notes of colleagues, which have a place of their own; then the notices that have not gone out. */
    List<MomentLine> of(String code) {
        var waiting = notices.of(code).stream()
                .map(it -> new MomentLine(
                        it.at(), messages.getMessage(it.text(), Reader.language()), who("system"), null));
        var happened =
                log.of(code).stream().filter(it -> it.kind() != EventKind.NOTED).map(this::of);
        return Stream.concat(happened, waiting).toList();
    }

    private MomentLine of(DossierEvent event) {
        var text = event.text("duty").map(it -> say("duty." + it)).orElseGet(() -> told(event));
        var note = event.kind() == EventKind.STEP_WARNED ? warning(event) : handedOut(event);
        return new MomentLine(event.at(), text, doer(event), note);
    }

    private String told(DossierEvent event) {
        return switch (event.kind()) {
            case TASK_REASSIGNED ->
                say(event.textKey(), event.text("step").orElse(""), holder(event, "from"), holder(event, "to"));
            case HANDED_OVER -> say(event.textKey(), holder(event, "from"));
            default -> say(event.textKey(), event.textArguments());
        };
    }

    /** A task that nobody holds is its role's. */
    private String holder(DossierEvent event, String name) {
        return event.text(name).map(this::who).orElseGet(() -> say("actor.role"));
    }

    /** Who did it, and in whose place. */
    private String doer(DossierEvent event) {
        var who = who(event.actor());
        return Behalf.of(event)
                .map(it -> it.number()
                        .map(number -> say("behalf.whoDecided", who, who(it.absent()), number))
                        .orElseGet(() -> say("behalf.who", who, who(it.absent()))))
                .orElse(who);
    }

    /** Who fetched the result, before what the receptionist wrote about it. */
    private @Nullable String handedOut(DossierEvent event) {
        var note = note(event);
        return HandOut.of(event)
                .map(it -> it.words(messages, Reader.language()))
                .map(it -> note == null ? it : it + ". " + note)
                .orElse(note);
    }

    private static @Nullable String note(DossierEvent event) {
        return NOTES.stream()
                .flatMap(it -> event.text(it).stream())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Which step, whom it was told, and whether a mail went to her. */
    private String warning(DossierEvent event) {
        return say(
                "stepWarning." + event.text("level").orElseThrow(),
                event.text("name").orElse(""),
                event.text("due").map(Instant::parse).map(this::moment).orElse(""),
                say("stepWarning." + event.text("fate").orElseThrow()));
    }

    private String moment(Instant at) {
        var zone = calendars.current().hours().zone();
        return MOMENT.format(at.atZone(zone));
    }

    private String who(String actor) {
        return switch (actor) {
            case "applicant" -> "người nộp";
            case "system" -> "hệ thống";
            default -> users.find(actor).map(SignedInUser::name).orElse(actor);
        };
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Reader.language());
    }
}
