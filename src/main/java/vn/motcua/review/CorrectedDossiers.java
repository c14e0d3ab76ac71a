package vn.motcua.review;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.EventKind;

/** What the automatic check found is no longer so when the answers were corrected. */
@Component
class CorrectedDossiers {
    private final AutomaticCheck check;

    CorrectedDossiers(AutomaticCheck check) {
        this.check = check;
    }

    @EventListener
    public void moved(DossierMoved moved) {
        if (moved.kind() == EventKind.CORRECTED) {
            check.run(moved.code());
        }
    }
}
