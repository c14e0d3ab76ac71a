package vn.motcua.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Extensions.Extension;
import vn.motcua.paper.Paper;
import vn.motcua.paper.PaperDates;

/**
 * Writes the apology with a later date (form 04, Circular 03/2025/TT-VPCP), with the history of extensions and who
 * answered late.
 */
@Component
class Apologies {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");
    private static final String KIND = "extension";

    private final Letters letters;
    private final LetterHeads heads;
    private final DossierLog log;
    private final ReviewSettings settings;
    private final LateAgencies late;
    private final MessageSource messages;

    Apologies(
            Letters letters,
            LetterHeads heads,
            DossierLog log,
            ReviewSettings settings,
            LateAgencies late,
            MessageSource messages) {
        this.letters = letters;
        this.heads = heads;
        this.log = log;
        this.settings = settings;
        this.late = late;
        this.messages = messages;
    }

    /** @param draft the step that gives the reason */
    Paper issue(Dossier dossier, String signer, DossierEvent draft, Extension extension) {
        var events = log.of(dossier.code());
        var letter = heads.of(dossier, signer);
        letter.put("receivedAt", received(events).map(PaperDates::moment).orElse(""));
        letter.put("originalDue", PaperDates.moment(extension.from()));
        letter.put("newDue", PaperDates.moment(extension.to()));
        letter.put("amount", amount(dossier, extension));
        letter.put("reasons", Letters.lines(draft.text("reason").orElse("")));
        letter.put("count", extension.count());
        letter.put("earlier", earlier(events));
        letter.put("late", late.in(events));
        return letters.issue(KIND, settings.series().extension(), dossier, signer, letter);
    }

    private static Optional<Instant> received(List<DossierEvent> events) {
        return events.stream()
                .filter(it -> it.kind() == EventKind.ACCEPTED)
                .map(DossierEvent::at)
                .findFirst();
    }

    private String amount(Dossier dossier, Extension extension) {
        var unit = dossier.limit().unit();
        return say("extension.amount." + unit, extension.amount());
    }

    private List<String> earlier(List<DossierEvent> events) {
        return events.stream()
                .filter(it -> it.kind() == EventKind.EXTENDED)
                .map(it -> say("extension.earlier", it.text("paper").orElse(""), moment(it, "from"), moment(it, "to")))
                .toList();
    }

    private static String moment(DossierEvent event, String name) {
        return event.text(name).map(Instant::parse).map(PaperDates::moment).orElse("");
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICIAL);
    }
}
