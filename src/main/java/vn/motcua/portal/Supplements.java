package vn.motcua.portal;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;

/**
 * Whether the authority waits for the applicant. The national status stays "supplement requested" until reception has
 * decided about what she handed in, but she is not to be asked for it again.
 */
final class Supplements {
    private Supplements() {}

    /** @return the request that has not been answered */
    static Optional<DossierEvent> awaited(Dossier dossier, List<DossierEvent> events) {
        return dossier.status() != DossierStatus.SUPPLEMENT_REQUESTED
                ? Optional.empty()
                : events.stream()
                        .filter(it ->
                                it.kind() == EventKind.SUPPLEMENT_REQUESTED || it.kind() == EventKind.SUPPLEMENTED)
                        .reduce((first, second) -> second)
                        .filter(it -> it.kind() == EventKind.SUPPLEMENT_REQUESTED);
    }
}
