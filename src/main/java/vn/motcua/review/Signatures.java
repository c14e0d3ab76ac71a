package vn.motcua.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.duty.Behalf;
import vn.motcua.duty.SigningForm;
import vn.motcua.engine.EngineUsers;
import vn.motcua.paper.PaperDates;
import vn.motcua.paper.SignedFor;

/**
 * Whose name stands under a paper; who signs in another's place says in whose, and by which decision (Decree
 * 30/2020/NĐ-CP, Annex I).
 */
@Component
class Signatures {
    private final DossierLog log;
    private final EngineUsers users;

    Signatures(DossierLog log, EngineUsers users) {
        this.log = log;
        this.users = users;
    }

    /** Of whoever took this step. */
    Signature of(DossierEvent step) {
        return new Signature(name(step.actor()), Behalf.of(step).map(this::place));
    }

    /**
     * Of whoever writes about a dossier, by the last step that she took.
     *
     * @param writer sign-in name; nobody signs for the system
     */
    Signature of(String code, String writer) {
        return log.last(
                        code,
                        it -> it.kind() == EventKind.STEP_COMPLETED
                                && it.actor().equals(writer))
                .map(this::of)
                .orElseGet(() -> new Signature(name(writer), Optional.empty()));
    }

    private SignedFor place(Behalf behalf) {
        return new SignedFor(
                behalf.form().map(SigningForm::name).orElse(""),
                name(behalf.absent()),
                behalf.number().orElse(""),
                behalf.day().map(PaperDates::shortDay).orElse(""));
    }

    private String name(String person) {
        return users.name(person).orElse("");
    }
}
