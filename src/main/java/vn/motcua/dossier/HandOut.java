package vn.motcua.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Who fetched a result at the counter, as the receptionist noted it; personal data. What nobody asked her then is empty.
 *
 * @param by key of who came, such as {@code applicant} or {@code representative}
 * @param receiver name of whoever came for the applicant
 * @param authority key of the paper by which she may
 * @param identity key of what showed who she is
 * @param signed whether she signed the register of results
 */
public record HandOut(String by, String receiver, String authority, String identity, boolean signed) {
    /** Empty when this step handed nothing out. */
    public static Optional<HandOut> of(DossierEvent step) {
        return step.text("collectedBy")
                .filter(it -> step.kind() == EventKind.STEP_COMPLETED)
                .map(it -> new HandOut(
                        it,
                        step.text("receiverName").orElse(""),
                        step.text("authorityPaper").orElse(""),
                        step.text("identityChecked").orElse(""),
                        Boolean.parseBoolean(step.text("registerSigned").orElse(""))));
    }

    /** In one line; a choice that a designer added is called by its key until it has a text. */
    public String words(MessageSource messages, Locale language) {
        UnaryOperator<String> say = it -> it.isEmpty()
                ? it
                : messages.getMessage(new DefaultMessageSourceResolvable(new String[] {"handOut." + it}, it), language);
        var parts = Stream.of(
                say.apply(by), receiver, say.apply(authority), say.apply(identity), say.apply(signed ? "signed" : ""));
        return parts.filter(it -> !it.isEmpty()).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return "HandOut[" + by + "]";
    }
}
