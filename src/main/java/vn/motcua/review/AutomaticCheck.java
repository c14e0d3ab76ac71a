package vn.motcua.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ApplicationCase;
import vn.motcua.dossier.ApplicationRules;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.RuleViolation;
import vn.motcua.procedure.FormCheck;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** The answers against the form and the procedure's rules, once more on what is stored: both may have changed since. */
@Component
class AutomaticCheck {
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Units units;
    private final FormCheck form;
    private final ApplicationRules rules;
    private final Findings findings;

    AutomaticCheck(
            Dossiers dossiers,
            Procedures procedures,
            Units units,
            FormCheck form,
            ApplicationRules rules,
            Findings findings) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.units = units;
        this.form = form;
        this.rules = rules;
        this.findings = findings;
    }

    List<RuleViolation> run(String code) {
        var dossier = dossiers.get(code);
        var application = dossiers.application(code);
        var procedure = procedures.version(dossier.procedureVersion());
        var found = new ArrayList<RuleViolation>();
        form.check(procedure, application.answers(), dossier.language())
                .errors()
                .forEach(it ->
                        found.add(new RuleViolation("answerInvalid", it.field(), List.of(it.label(), it.message()))));
        var asked = new ApplicationCase(units.get(dossier.unit()), procedure, application, Optional.of(code));
        found.addAll(rules.violations(asked));
        findings.replace(code, found);
        return found;
    }
}
