package vn.motcua.staff;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.engine.SignedInUser;
import vn.motcua.unit.Unit;
import vn.motcua.unit.Units;
import vn.motcua.unit.UnknownUnitException;

/** The units for which somebody works, and no others. */
@Component
public class StaffUnits {
    private final Units units;

    StaffUnits(Units units) {
        this.units = units;
    }

    public List<Unit> of(SignedInUser user) {
        return units.all().stream().filter(it -> user.worksFor(it.code())).toList();
    }

    /**
     * The chosen one, or the first.
     *
     * @throws UnknownUnitException when she works for none, or not for this one
     */
    public Unit chosen(String code, SignedInUser user) {
        return of(user).stream()
                .filter(it -> code.isEmpty() || it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownUnitException(code));
    }
}
