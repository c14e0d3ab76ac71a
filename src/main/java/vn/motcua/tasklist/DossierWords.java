package vn.motcua.tasklist;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.OtherDossiers.OtherDossier;
import vn.motcua.procedure.Procedures;
import vn.motcua.tasklist.StaffApi.OtherDossierView;

/** Says in words what an applicant applied for, and what became of it. */
@Component
class DossierWords {
    private final Procedures procedures;
    private final MessageSource messages;

    DossierWords(Procedures procedures, MessageSource messages) {
        this.procedures = procedures;
        this.messages = messages;
    }

    OtherDossierView view(OtherDossier other) {
        return new OtherDossierView(
                other.code(),
                procedure(other.procedureVersion()),
                messages.getMessage("status." + other.status().code(), null, Reader.language()),
                other.submittedAt(),
                other.finishedAt().orElse(null));
    }

    /** Its name, in the language of the reader. */
    String procedure(String version) {
        return procedures.version(version).name(Reader.language());
    }
}
