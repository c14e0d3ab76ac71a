package vn.motcua.tasklist;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.duty.Acting;
import vn.motcua.duty.Substitution;
import vn.motcua.engine.EngineUsers;
import vn.motcua.engine.SignedInUser;

/** Tells a substitute in whose place she has a task, and until when. */
@Component
class Behalves {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Acting acting;
    private final EngineUsers users;
    private final MessageSource messages;

    Behalves(Acting acting, EngineUsers users, MessageSource messages) {
        this.acting = acting;
        this.users = users;
        this.messages = messages;
    }

    Optional<String> of(String task, SignedInUser user) {
        return acting.under(task, user.id()).map(this::sentence);
    }

    private String sentence(Substitution substitution) {
        var absent = users.name(substitution.absent()).orElse(substitution.absent());
        var until = DAY.format(substitution.lastDay());
        return substitution
                .decision()
                .map(it -> say("behalf.panelDecided", absent, until, it.number()))
                .orElseGet(() -> say("behalf.panel", absent, until));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Reader.language());
    }
}
