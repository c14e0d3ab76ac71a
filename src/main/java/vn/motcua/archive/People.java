package vn.motcua.archive;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.HandOut;
import vn.motcua.dossier.NewEvent;
import vn.motcua.engine.EngineUsers;

/** What those who did something are called. */
@Component
class People {
    static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final EngineUsers users;
    private final MessageSource messages;

    People(EngineUsers users, MessageSource messages) {
        this.users = users;
        this.messages = messages;
    }

    /** @param actor as in the log; whoever has left the office keeps her sign-in name */
    String name(String actor) {
        return switch (actor) {
            case NewEvent.APPLICANT, NewEvent.SYSTEM, AccessLog.SIGNED_IN_APPLICANT -> say("actor." + actor);
            default -> users.name(actor).orElse(actor);
        };
    }

    /** @param key of a duty; a designer may have made one that has no text yet */
    String duty(Optional<String> key) {
        return key.map(it -> messages.getMessage("duty." + it, null, it, OFFICIAL))
                .orElse("");
    }

    /** What happened, in words. */
    String told(DossierEvent event) {
        return switch (event.kind()) {
            case TASK_REASSIGNED ->
                say(event.textKey(), event.text("step").orElse(""), holder(event, "from"), holder(event, "to"));
            case HANDED_OVER -> say(event.textKey(), holder(event, "from"));
            default -> say(event.textKey(), event.textArguments());
        };
    }

    /** A task that nobody holds is its role's. */
    private String holder(DossierEvent event, String name) {
        return event.text(name).map(this::name).orElseGet(() -> say("actor.role"));
    }

    String say(HandOut handOut) {
        return handOut.words(messages, OFFICIAL);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICIAL);
    }
}
