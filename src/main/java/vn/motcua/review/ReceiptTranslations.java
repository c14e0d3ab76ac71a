package vn.motcua.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.ReturnWays;
import vn.motcua.paper.PaperDates;
import vn.motcua.paper.ReceiptData;
import vn.motcua.procedure.Procedure;

/** Repeats the essentials of a receipt for applicants who do not read Vietnamese; the official text stays the binding one. */
@Component
class ReceiptTranslations {
    private final MessageSource messages;
    private final ReturnWays ways;
    private final String lookup;

    ReceiptTranslations(MessageSource messages, ReturnWays ways, @Value("${motcua.public-url}") String publicUrl) {
        this.messages = messages;
        this.ways = ways;
        this.lookup = publicUrl + "/lookup";
    }

    /** Empty for an applicant who reads Vietnamese. */
    Optional<ReceiptData.Translation> of(Dossier dossier, Procedure procedure, Instant received) {
        var language = dossier.language();
        if (language.getLanguage().equals("vi")) {
            return Optional.empty();
        }
        var lines = List.of(
                line("receipt.code", dossier.code(), language),
                line("receipt.procedure", procedure.name(language), language),
                line("receipt.received", PaperDates.shortMoment(received), language),
                line("receipt.due", dossier.dueAt().map(PaperDates::shortMoment).orElse("–"), language),
                line(
                        "receipt.returnWay",
                        say("returnWay." + ways.of(dossier.code()).way(), language),
                        language),
                line("receipt.lookup", lookup, language));
        return Optional.of(new ReceiptData.Translation(
                language.getLanguage(), say("receipt.title", language), lines, say("receipt.note", language)));
    }

    private ReceiptData.Line line(String key, String text, Locale language) {
        return new ReceiptData.Line(say(key, language), text);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
