package vn.motcua.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ApplyForms;
import vn.motcua.procedure.FieldError;

/** All rules of all procedures. */
@Component
public class ApplicationRules {
    private final List<ApplicationRule> rules;
    private final ApplyForms forms;
    private final MessageSource messages;

    ApplicationRules(List<ApplicationRule> rules, ApplyForms forms, MessageSource messages) {
        this.rules = rules;
        this.forms = forms;
        this.messages = messages;
    }

    public List<RuleViolation> violations(ApplicationCase application) {
        var slug = application.procedure().slug();
        return rules.stream()
                .filter(it -> it.procedure().equals(slug))
                .map(it -> it.check(application))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The violations as entries beside the fields of the form. */
    List<FieldError> check(ApplicationCase application, Locale language) {
        var violations = violations(application);
        if (violations.isEmpty()) {
            return List.of();
        }
        var labels = forms.schema(application.procedure(), language);
        return violations.stream()
                .map(it -> new FieldError(it.field(), FormLabels.find(labels, it.field()), text(it, language)))
                .toList();
    }

    /** The reason in the reader's language. */
    public String text(RuleViolation violation, Locale language) {
        return messages.getMessage(
                "rule." + violation.rule(), violation.arguments().toArray(), language);
    }
}
