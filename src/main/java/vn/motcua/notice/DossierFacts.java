package vn.motcua.notice;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.unit.Units;

/** What a dossier has to say in the places that a notice leaves open, in the applicant's language. */
@Component
class DossierFacts {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final MessageSource messages;
    private final DossierLog log;
    private final Units units;
    private final String publicUrl;

    DossierFacts(MessageSource messages, DossierLog log, Units units, @Value("${motcua.public-url}") String publicUrl) {
        this.messages = messages;
        this.log = log;
        this.units = units;
        this.publicUrl = publicUrl;
    }

    /** Of every placeholder that this kind may use. */
    Map<Placeholder, String> of(NoticeKind kind, Dossier dossier, String name) {
        var facts = new EnumMap<Placeholder, String>(Placeholder.class);
        facts.put(Placeholder.NAME, name);
        facts.put(Placeholder.CODE, dossier.code());
        facts.put(Placeholder.LINK, publicUrl + "/lookup");
        facts.put(Placeholder.OFFICE, units.get(dossier.unit()).officeName());
        facts.put(Placeholder.DUE, due(dossier));
        facts.put(Placeholder.REASON, reason(kind, dossier));
        switch (kind) {
            case PAYMENT_REQUESTED -> pay(dossier, facts);
            case FEE_SETTLED -> settle(dossier, facts);
            case RESULT_POSTED -> facts.put(Placeholder.TRACKING, last(dossier, EventKind.RETURNED, "trackingNumber"));
            default -> {}
        }
        return facts;
    }

    private static String due(Dossier dossier) {
        return dossier.dueAt().map(it -> MOMENT.format(it.atZone(ZONE))).orElse("");
    }

    /** What the member of staff wrote when she took the step that this notice is about. */
    private String reason(NoticeKind kind, Dossier dossier) {
        return switch (kind) {
            case SUPPLEMENT_REQUESTED -> last(dossier, EventKind.SUPPLEMENT_REQUESTED, "missingContent");
            case REFUSED ->
                join(last(dossier, EventKind.REFUSED, "reason"), last(dossier, EventKind.REFUSED, "legalGround"));
            case REFERRED ->
                join(last(dossier, EventKind.REFERRED, "partyName"), last(dossier, EventKind.REFERRED, "reason"));
            case CORRECTED -> last(dossier, EventKind.CORRECTED, "reason");
            case EXTENDED -> last(dossier, EventKind.EXTENDED, "reason");
            default -> "";
        };
    }

    /** How much, and how to pay it: over the counter, and by transfer when the unit has an account. */
    private void pay(Dossier dossier, Map<Placeholder, String> facts) {
        var language = dossier.language();
        var asked = last(dossier, EventKind.PAYMENT_REQUESTED).orElseThrow();
        var amount = amount(asked, language);
        var way = asked.text("account")
                .map(account -> say(
                        "paymentRequested.transfer",
                        language,
                        amount,
                        asked.text("bank").orElse(""),
                        account,
                        asked.text("holder").orElse(""),
                        asked.text("reference").orElse("")))
                .orElseGet(() -> say("paymentRequested.cash", language, amount));
        facts.put(Placeholder.AMOUNT, amount);
        facts.put(Placeholder.PAYMENT, way);
    }

    /** What became of the money that was paid. */
    private void settle(Dossier dossier, Map<Placeholder, String> facts) {
        var language = dossier.language();
        var kept = last(dossier, EventKind.FEE_KEPT);
        var settled = kept.or(() -> last(dossier, EventKind.FEE_REFUNDED)).orElseThrow();
        var way = settled.text("way").filter("TRANSFER"::equals).isPresent() ? "transfer" : "cash";
        var amount = amount(settled, language);
        var ground = settled.text("legalGround").orElse("");
        facts.put(Placeholder.AMOUNT, amount);
        facts.put(
                Placeholder.SETTLEMENT,
                say("feeSettled." + (kept.isPresent() ? "kept" : way), language, amount, ground));
    }

    private static String amount(DossierEvent event, Locale language) {
        return NumberFormat.getIntegerInstance(language)
                .format(Long.parseLong(event.text("feeAmount").orElseThrow()));
    }

    private String last(Dossier dossier, EventKind kind, String detail) {
        return last(dossier, kind).flatMap(it -> it.text(detail)).orElse("");
    }

    private Optional<DossierEvent> last(Dossier dossier, EventKind kind) {
        return log.last(dossier.code(), it -> it.kind() == kind);
    }

    private static String join(String reason, String ground) {
        return ground.isEmpty() ? reason : reason + "\n" + ground;
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage("notice." + key, arguments, language);
    }
}
