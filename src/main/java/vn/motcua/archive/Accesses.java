package vn.motcua.archive;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;

/** Who saw and who changed a dossier: the access log and the event log side by side. */
@Component
public class Accesses {
    private static final int MOST = 500;

    private final AccessLog access;
    private final DossierLog log;
    private final People people;
    private final MessageSource messages;

    Accesses(AccessLog access, DossierLog log, People people, MessageSource messages) {
        this.access = access;
        this.log = log;
        this.people = people;
        this.messages = messages;
    }

    /** The latest 500, newest first. */
    public List<AccessView> of(String code) {
        var seen = access.of(code, MOST).stream()
                .map(it -> new AccessView(it.at(), people.name(it.actor()), what(it.action()), false, it.address()));
        var changed =
                log.of(code).stream().map(it -> new AccessView(it.at(), people.name(it.actor()), what(it), true, null));
        return Stream.concat(seen, changed)
                .sorted(Comparator.comparing(AccessView::at).reversed())
                .limit(MOST)
                .toList();
    }

    private String what(DossierEvent event) {
        return event.text("duty").isPresent() ? people.duty(event.text("duty")) : people.told(event);
    }

    /** Either a phrase with a text of its own, or a verb and the kind of a paper. */
    private String what(String action) {
        var words = action.split(" ", 2);
        var paper = words[words.length - 1];
        var name = text("paper." + paper, paper);
        return text("access." + action.replace(' ', '-'), text("access." + words[0], action, name));
    }

    private String text(String key, String otherwise, Object... arguments) {
        var text = messages.getMessage(key, arguments, null, People.OFFICIAL);
        return text == null ? otherwise : text;
    }
}
