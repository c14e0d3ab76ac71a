package vn.motcua.queue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.engine.SignedInUser;
import vn.motcua.unit.Unit;
import vn.motcua.unit.Units;
import vn.motcua.unit.UnknownUnitException;

/** Whose queue somebody sees: that of the wards she works for. */
@Component
class OwnUnits {
    private final Units units;

    OwnUnits(Units units) {
        this.units = units;
    }

    List<Unit> of(SignedInUser user) {
        return units.all().stream().filter(it -> user.worksFor(it.code())).toList();
    }

    /**
     * The chosen one, or the first.
     *
     * @throws UnknownUnitException when she works for none, or not for this one
     */
    Unit chosen(String code, SignedInUser user) {
        return of(user).stream()
                .filter(it -> code.isEmpty() || it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownUnitException(code));
    }
}
