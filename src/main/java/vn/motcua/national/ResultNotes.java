package vn.motcua.national;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;

/** Notes that the electronic data store is owed a result, in the transaction that makes it one. */
@Component
class ResultNotes {
    private final NationalSettings settings;
    private final OwedResults owed;

    ResultNotes(NationalSettings settings, OwedResults owed) {
        this.settings = settings;
        this.owed = owed;
    }

    @EventListener
    void moved(DossierMoved moved) {
        if (settings.deposits() && isResult(moved)) {
            owed.add(moved.code(), moved.sequence());
        }
    }

    /** One that is issued and awaits its seal is no result yet. */
    private static boolean isResult(DossierMoved moved) {
        return (moved.kind() == EventKind.RESULT_ISSUED || moved.kind() == EventKind.RESULT_SEALED)
                && moved.status().filter(DossierStatus.COMPLETED::equals).isPresent();
    }
}
