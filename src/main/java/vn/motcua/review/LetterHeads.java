package vn.motcua.review;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.PaperDates;
import vn.motcua.procedure.DocumentRequirement;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** What all letters about a dossier say alike: who writes to whom, and about what. */
@Component
class LetterHeads {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final Dossiers dossiers;
    private final DossierLog log;
    private final Procedures procedures;
    private final Documents documents;
    private final Units units;
    private final Signatures signatures;
    private final MessageSource messages;
    private final Clock clock;

    LetterHeads(
            Dossiers dossiers,
            DossierLog log,
            Procedures procedures,
            Documents documents,
            Units units,
            Signatures signatures,
            MessageSource messages,
            Clock clock) {
        this.dossiers = dossiers;
        this.log = log;
        this.procedures = procedures;
        this.documents = documents;
        this.units = units;
        this.signatures = signatures;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A letter to write on.
     *
     * @param writer sign-in name; nobody signs for the system
     */
    Map<String, Object> of(Dossier dossier, String writer) {
        var unit = units.get(dossier.unit());
        var application = dossiers.application(dossier.code());
        var letter = new LinkedHashMap<String, Object>();
        letter.put("authority", unit.authorityName());
        letter.put("office", unit.officeName());
        letter.put("officePhone", unit.phone().orElse(""));
        letter.put("place", unit.name());
        letter.put("date", PaperDates.day(clock.instant()));
        letter.put("code", dossier.code());
        letter.put("submittedAt", PaperDates.moment(dossier.submittedAt()));
        letter.put("procedure", procedures.version(dossier.procedureVersion()).name(OFFICIAL));
        letter.put("fullName", application.fullName());
        letter.put("address", application.text("address"));
        letter.put("phone", application.phone());
        letter.put("email", application.email());
        var signature = signatures.of(dossier.code(), writer);
        letter.put("writer", signature.name());
        signature.place().ifPresent(it -> letter.put("signedFor", it));
        return letter;
    }

    /** How far the dossier has come, by its status and the last step that staff have done. */
    String stage(Dossier dossier) {
        var status = say("status." + dossier.status().code());
        return log.last(dossier.code(), it -> it.text("duty").isPresent())
                .flatMap((DossierEvent it) -> it.text("duty"))
                .map(it -> say("letter.stage", status, say("duty." + it)))
                .orElse(status);
    }

    /** Names of what was handed in. */
    List<String> documents(Dossier dossier) {
        var files = documents.of(dossier.code()).stream().map(Document::key).collect(Collectors.toSet());
        var procedure = procedures.version(dossier.procedureVersion());
        var answers = dossiers.application(dossier.code()).answers();
        return procedures.documents(procedure, answers, OFFICIAL).stream()
                .filter(it -> files.contains(it.key()))
                .map(DocumentRequirement::name)
                .toList();
    }

    /** What was paid for it, each with its amount, way and time. */
    List<String> payments(Dossier dossier) {
        return log.of(dossier.code()).stream()
                .filter(it -> it.kind() == EventKind.PAID)
                .map(it -> say(
                        "letter.paid",
                        it.detail().getOrDefault("feeAmount", 0),
                        say("payment.way." + it.detail().get("way")).toLowerCase(OFFICIAL),
                        PaperDates.moment(it.at())))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICIAL);
    }
}
