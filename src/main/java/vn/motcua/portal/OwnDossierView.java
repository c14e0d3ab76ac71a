package vn.motcua.portal;

import java.time.OffsetDateTime;
import java.util.List;
import vn.motcua.portal.DossierView.ClockView;
import vn.motcua.portal.DossierView.NamedView;
import vn.motcua.portal.DossierView.StatusView;

/**
 * A dossier among all that somebody has.
 *
 * @param open whether it may still move
 * @param asked what she is to do now, in sentences; none when she need only wait
 */
record OwnDossierView(
        String code,
        NamedView procedure,
        NamedView unit,
        StatusView status,
        boolean open,
        OffsetDateTime submittedAt,
        ClockView clock,
        List<String> asked) {

    /**
     * A page of them.
     *
     * @param number 1 or more
     * @param pages how many there are, 1 or more
     * @param total of dossiers
     */
    record PageView(List<OwnDossierView> dossiers, int number, int pages, int total) {}
}
