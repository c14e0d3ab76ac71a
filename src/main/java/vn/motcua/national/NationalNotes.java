package vn.motcua.national;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.EventKind;
import vn.motcua.national.Outbox.Kind;

/** Notes what the portal has to hear, in the transaction in which it happens. */
@Component
class NationalNotes {
    private final NationalSettings settings;
    private final Outbox outbox;

    NationalNotes(NationalSettings settings, Outbox outbox) {
        this.settings = settings;
        this.outbox = outbox;
    }

    @EventListener
    void moved(DossierMoved moved) {
        if (!settings.isOn()) {
            return;
        }
        if (moved.status().isPresent()) {
            outbox.add(moved.code(), moved.sequence(), Kind.STATUS);
        } else if (moved.kind() == EventKind.STEP_COMPLETED) {
            outbox.add(moved.code(), moved.sequence(), Kind.PROGRESS);
        }
    }
}
