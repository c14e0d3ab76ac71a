package vn.motcua.counter;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.engine.SignedInUser;
import vn.motcua.unit.Unit;
import vn.motcua.unit.Units;
import vn.motcua.unit.UnknownUnitException;

/** The wards at whose desk a receptionist sits. */
@Component
class DeskUnits {
    private final Units units;

    DeskUnits(Units units) {
        this.units = units;
    }

    List<Unit> of(SignedInUser clerk) {
        return units.all().stream().filter(it -> clerk.worksFor(it.code())).toList();
    }

    /**
     * The chosen one, or the first.
     *
     * @throws UnknownUnitException when she sits at none, or not at this one
     */
    Unit chosen(String code, SignedInUser clerk) {
        return of(clerk).stream()
                .filter(it -> code.isEmpty() || it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownUnitException(code));
    }
}
