package vn.motcua.householdbusiness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ApplicationCase;
import vn.motcua.dossier.ApplicationRule;
import vn.motcua.dossier.RuleViolation;
import vn.motcua.engine.Decisions;

/** The line of business is not one that the law forbids; which ones these are stands in the decision table. */
@Component
class LineIsAllowed implements ApplicationRule {
    private static final String TABLE = "household-business-registration-lines";

    private final Decisions decisions;

    LineIsAllowed(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String procedure() {
        return Fields.SLUG;
    }

    @Override
    public Optional<RuleViolation> check(ApplicationCase asked) {
        var application = asked.application();
        var text = Folded.of(String.join(
                " ",
                application.text(Fields.LINE),
                application.text(Fields.LINE_DESCRIPTION),
                application.text(Fields.NAME)));
        var field = application.text(Fields.LINE_DESCRIPTION).isEmpty() ? Fields.LINE : Fields.LINE_DESCRIPTION;
        return decisions.evaluate(asked.procedure().model().deployment(), TABLE, Map.of("text", text)).stream()
                .findFirst()
                .map(row -> new RuleViolation(
                        "householdBusiness.lineForbidden", field, List.of(String.valueOf(row.get("ground")))));
    }
}
