package vn.motcua.archive;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.engine.SignedInUser;
import vn.motcua.staff.Role;
import vn.motcua.unit.Unit;
import vn.motcua.unit.Units;
import vn.motcua.unit.UnknownUnitException;

/** Who may look into whose work: managers and leaders, and only in the wards they work for. */
@Component
public class Supervision {
    private final Dossiers dossiers;
    private final Units units;

    Supervision(Dossiers dossiers, Units units) {
        this.dossiers = dossiers;
        this.units = units;
    }

    public boolean supervises(SignedInUser user, String unit) {
        return (user.hasRole(Role.MANAGER.key()) || user.hasRole(Role.LEADER.key())) && user.worksFor(unit);
    }

    /** @throws UnknownDossierException when there is none, or it is not hers to see; it does not say which */
    Dossier dossier(String code, SignedInUser user) {
        return dossiers.find(code)
                .filter(it -> supervises(user, it.unit()))
                .orElseThrow(() -> new UnknownDossierException(code));
    }

    /** @throws UnknownUnitException when there is none, or it is not hers to see; it does not say which */
    Unit unit(String code, SignedInUser user) {
        return units.find(code)
                .filter(it -> supervises(user, it.code()))
                .orElseThrow(() -> new UnknownUnitException(code));
    }
}
