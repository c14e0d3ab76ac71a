package vn.motcua.notice;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.unit.Units;

/** Writes a notice in the applicant's language. */
@Component
class NoticeText {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final MessageSource messages;
    private final DossierLog log;
    private final Units units;
    private final String publicUrl;

    NoticeText(MessageSource messages, DossierLog log, Units units, @Value("${motcua.public-url}") String publicUrl) {
        this.messages = messages;
        this.log = log;
        this.units = units;
        this.publicUrl = publicUrl;
    }

    String subject(NoticeKind kind, Dossier dossier) {
        return say(kind.key() + ".subject", dossier.language(), dossier.code());
    }

    String body(NoticeKind kind, Dossier dossier, String name) {
        var language = dossier.language();
        var unit = units.get(dossier.unit());
        var text = say(kind.key() + ".body", language, dossier.code(), due(dossier), reason(kind, dossier));
        return say("frame", language, name, text, publicUrl + "/lookup", unit.officeName());
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
            case EXTENDED -> last(dossier, EventKind.EXTENDED, "reason");
            case PAYMENT_REQUESTED -> payment(dossier);
            case FEE_SETTLED -> settlement(dossier);
            default -> "";
        };
    }

    /** How much, and how to pay it: over the counter, and by transfer when the unit has an account. */
    private String payment(Dossier dossier) {
        var language = dossier.language();
        var asked = last(dossier, EventKind.PAYMENT_REQUESTED).orElseThrow();
        var amount = amount(asked, language);
        return asked.text("account")
                .map(account -> say(
                        "paymentRequested.transfer",
                        language,
                        amount,
                        asked.text("bank").orElse(""),
                        account,
                        asked.text("holder").orElse(""),
                        asked.text("reference").orElse("")))
                .orElseGet(() -> say("paymentRequested.cash", language, amount));
    }

    /** What became of the money that was paid. */
    private String settlement(Dossier dossier) {
        var language = dossier.language();
        var kept = last(dossier, EventKind.FEE_KEPT);
        if (kept.isPresent()) {
            var ground = kept.get().text("legalGround").orElse("");
            return say("feeSettled.kept", language, amount(kept.get(), language), ground);
        }
        var refunded = last(dossier, EventKind.FEE_REFUNDED).orElseThrow();
        var way = refunded.text("way").filter("TRANSFER"::equals).isPresent() ? "transfer" : "cash";
        return say("feeSettled." + way, language, amount(refunded, language));
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
