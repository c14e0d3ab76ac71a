package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.MoveRefusedException.Move;
import vn.motcua.procedure.FormCheck;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** Puts right what an applicant typed wrong, while her dossier is worked on; the log keeps what stood there before. */
@Service
public class Corrections {
    private final Dossiers dossiers;
    private final Applications applications;
    private final DossierLog log;
    private final Procedures procedures;
    private final Units units;
    private final FormCheck form;
    private final ApplicationRules rules;

    Corrections(
            Dossiers dossiers,
            Applications applications,
            DossierLog log,
            Procedures procedures,
            Units units,
            FormCheck form,
            ApplicationRules rules) {
        this.dossiers = dossiers;
        this.applications = applications;
        this.log = log;
        this.procedures = procedures;
        this.units = units;
        this.form = form;
        this.rules = rules;
    }

    /**
     * Replaces the answers.
     *
     * @param actor sign-in name of the member of staff
     * @param answers all of them, as the apply form gives them
     * @param reason why, such as what the applicant asked for
     * @param language of the messages
     * @throws MoveRefusedException when the authority has finished, or nothing changes, or no reason is given
     * @throws InvalidApplicationException when an answer or a rule of the procedure is not met
     */
    @Transactional
    public void correct(String code, String actor, Map<String, Object> answers, String reason, Locale language) {
        log.hold(code);
        var dossier = dossiers.get(code);
        if (dossier.status().isDone()) {
            throw new MoveRefusedException(Move.CORRECTION);
        }
        var corrected = checked(dossier, answers, language);
        var before = applications.get(code).answers();
        var changed = new TreeSet<>(before.keySet());
        changed.addAll(corrected.answers().keySet());
        changed.removeIf(
                it -> Objects.equals(before.get(it), corrected.answers().get(it)));
        if (changed.isEmpty() || reason.isBlank()) {
            throw new MoveRefusedException(Move.EMPTY_CORRECTION);
        }
        applications.correct(code, corrected);
        log.append(
                code,
                NewEvent.of(EventKind.CORRECTED, actor)
                        .with(Map.of(
                                "reason", reason.strip(),
                                "before", only(changed, before),
                                "after", only(changed, corrected.answers()))));
    }

    private Application checked(Dossier dossier, Map<String, Object> answers, Locale language) {
        var procedure = procedures.version(dossier.procedureVersion());
        var checked = form.check(procedure, answers, language);
        var errors = new ArrayList<>(checked.errors());
        var application = new Application(checked.answers());
        if (errors.isEmpty()) {
            var asked =
                    new ApplicationCase(units.get(dossier.unit()), procedure, application, Optional.of(dossier.code()));
            errors.addAll(rules.check(asked, language));
        }
        if (!errors.isEmpty()) {
            throw new InvalidApplicationException(errors);
        }
        return application;
    }

    private static Map<String, Object> only(Iterable<String> fields, Map<String, Object> answers) {
        var some = new LinkedHashMap<String, Object>();
        fields.forEach(it -> Optional.ofNullable(answers.get(it)).ifPresent(answer -> some.put(it, answer)));
        return some;
    }
}
