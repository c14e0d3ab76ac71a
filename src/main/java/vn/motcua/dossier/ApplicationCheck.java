package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.document.Documents;
import vn.motcua.document.Upload;
import vn.motcua.procedure.DocumentRequirement;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormCheck;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Unit;

/** Everything that is checked before an application is taken: answers, documents, rules. */
@Component
class ApplicationCheck {
    private final FormCheck form;
    private final Procedures procedures;
    private final ApplicationRules rules;
    private final Documents documents;
    private final MessageSource messages;

    ApplicationCheck(
            FormCheck form,
            Procedures procedures,
            ApplicationRules rules,
            Documents documents,
            MessageSource messages) {
        this.form = form;
        this.procedures = procedures;
        this.rules = rules;
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * @throws InvalidApplicationException with everything that is wrong, named once
     * @throws vn.motcua.document.DocumentRefusedException for a file that cannot be taken
     */
    CheckedApplication check(Submission submission, Procedure procedure, Unit unit) {
        var files = documents.check(submission.files());
        var checked = form.check(procedure, submission.answers(), submission.language());
        var errors = new ArrayList<>(checked.errors());
        errors.addAll(documentErrors(submission, procedure, checked.answers()));
        var application = new Application(checked.answers());
        if (errors.isEmpty()) {
            var asked = new ApplicationCase(unit, procedure, application, Optional.empty());
            errors.addAll(rules.check(asked, submission.language()));
        }
        if (!errors.isEmpty()) {
            throw new InvalidApplicationException(errors);
        }
        return new CheckedApplication(application, files);
    }

    private List<FieldError> documentErrors(Submission submission, Procedure procedure, Map<String, Object> answers) {
        var requirements = procedures.documents(procedure, answers, submission.language());
        var known = requirements.stream().map(DocumentRequirement::key).collect(Collectors.toSet());
        var given = submission.files().stream().map(Upload::key).collect(Collectors.toSet());
        var errors = new ArrayList<FieldError>();
        requirements.stream()
                .filter(it -> it.required() && !given.contains(it.key()))
                .forEach(it -> errors.add(error(it.key(), it.name(), "document.missing", submission)));
        given.stream()
                .filter(it -> !known.contains(it))
                .forEach(it -> errors.add(error(it, it, "document.unknown", submission)));
        return errors;
    }

    private FieldError error(String key, String name, String message, Submission submission) {
        return new FieldError(key, name, messages.getMessage(message, null, submission.language()));
    }
}
