package vn.motcua.portal;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.portal.ProcedureView.DocumentView;
import vn.motcua.portal.ProcedureView.FeeView;
import vn.motcua.procedure.DocumentRequirement;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedures;

/** The procedures in a citizen's words. */
@Component
class Catalogue {
    private final Procedures procedures;
    private final MessageSource messages;

    Catalogue(Procedures procedures, MessageSource messages) {
        this.procedures = procedures;
        this.messages = messages;
    }

    /** By the words that people use for them, with or without accents; see {@link Words}. */
    Words.Found<ProcedureView> find(String words, String field, Locale language) {
        var all = procedures.all(language).stream()
                .filter(it -> field.isEmpty() || it.field().equals(field))
                .toList();
        return Words.of(words).in(all, it -> text(it, language)).map(it -> view(it, language));
    }

    ProcedureView get(String slug, Locale language) {
        return view(procedures.get(slug), language);
    }

    List<DocumentView> documents(Procedure procedure, Map<String, Object> answers, Locale language) {
        return procedures.documents(procedure, answers, language).stream()
                .map(it -> new DocumentView(
                        it.key(),
                        it.name(),
                        messages.getMessage("documentKind." + it.kind(), null, language),
                        it.quantity(),
                        it.required(),
                        messages.getMessage(note(it), null, language)))
                .toList();
    }

    /** Separated by spaces; see {@link Procedures#documentInputs}. */
    String documentInputs(String slug) {
        return String.join(" ", procedures.documentInputs(procedures.get(slug)));
    }

    /** An original cannot be sent: it is shown at the counter, whatever the table says. */
    private static String note(DocumentRequirement document) {
        if (document.kind() == DocumentRequirement.Kind.ORIGINAL) {
            return "page.bring";
        }
        return document.required() ? "page.required" : "page.optional";
    }

    private static String text(Procedure procedure, Locale language) {
        return String.join(
                " ",
                procedure.name(language),
                procedure.name(Languages.VIETNAMESE),
                procedure.searchWords(language),
                procedure.searchWords(Languages.VIETNAMESE),
                procedure.fieldName(language),
                procedure.code());
    }

    private ProcedureView view(Procedure procedure, Locale language) {
        var limit = procedure.limit();
        return new ProcedureView(
                procedure.slug(),
                procedure.code(),
                procedure.name(language),
                procedure.field(),
                procedure.fieldName(language),
                limit.amount(),
                limit.unit().name(),
                messages.getMessage("limit." + limit.unit(), new Object[] {limit.amount()}, language),
                procedure.onlineLevel().name(),
                procedures.fees(procedure, "ONLINE", Map.of(), language).stream()
                        .map(it -> fee(it, language))
                        .toList(),
                documents(procedure, Map.of(), language),
                procedure.legalBasis(language));
    }

    private static FeeView fee(Fee fee, Locale language) {
        var amount = NumberFormat.getIntegerInstance(language).format(fee.amount()) + " đ";
        return new FeeView(fee.name(), fee.amount(), amount);
    }
}
