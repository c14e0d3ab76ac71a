package vn.motcua.national;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.national.Refusal.Reason;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Unit;
import vn.motcua.unit.Units;

/** Finds the unit and the procedure that the portal means. */
@Component
class ArrivalPlaces {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final Units units;
    private final Procedures procedures;
    private final NationalSettings settings;

    ArrivalPlaces(Units units, Procedures procedures, NationalSettings settings) {
        this.units = units;
        this.procedures = procedures;
        this.settings = settings;
    }

    /** Where a dossier begins. */
    record Place(Procedure procedure, Unit unit) {}

    /** @throws ArrivalRefusedException when the portal does not say where, or nobody knows it here */
    Place of(Arrival arrival) {
        if (!NationalCode.isOne(arrival.code())) {
            throw new ArrivalRefusedException(Reason.NO_CODE, List.of(), List.of("MaHoSo: " + arrival.text("MaHoSo")));
        }
        var procedure = procedure(arrival)
                .orElseThrow(() -> new ArrivalRefusedException(
                        Reason.UNKNOWN_PROCEDURE, List.of(), List.of("MaTTHC: " + arrival.procedure())));
        var unit = unit(arrival)
                .orElseThrow(() -> new ArrivalRefusedException(
                        Reason.UNKNOWN_UNIT,
                        List.of(),
                        List.of("MaXa, DonViXuLy: " + String.join(", ", arrival.unitNames()))));
        return new Place(procedure, unit);
    }

    /** By its code in the list of administrative units, its identifier or its name. */
    Optional<Unit> unit(Arrival arrival) {
        var all = units.all();
        return arrival.unitNames().stream()
                .filter(name -> !name.isEmpty())
                .flatMap(name -> all.stream().filter(it -> isCalled(it, name)))
                .findFirst();
    }

    private static boolean isCalled(Unit unit, String name) {
        return List.of(unit.code(), unit.identifier(), unit.authorityName(), unit.fullName()).stream()
                .anyMatch(name::equalsIgnoreCase);
    }

    /** The unit that it is for, or the one that looks after what is for nobody. */
    Unit responsible(Arrival arrival) {
        return unit(arrival).orElseGet(() -> {
            var set = settings.inbound().unit();
            return set.isBlank() ? units.all().get(0) : units.get(set);
        });
    }

    /** By its national code, after which a province may have put its own. */
    Optional<Procedure> procedure(Arrival arrival) {
        return procedures.all(OFFICIAL).stream()
                .filter(it -> (arrival.procedure() + ".").startsWith(it.code() + "."))
                .findFirst();
    }
}
