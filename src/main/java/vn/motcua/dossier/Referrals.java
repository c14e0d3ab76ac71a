package vn.motcua.dossier;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.clock.ClockState;
import vn.motcua.unit.Units;

/**
 * Hands a dossier that another unit is competent for over to it, before acceptance: that unit's time counts from when it
 * accepts (Decree 118/2025/NĐ-CP, art. 17.3). The dossier keeps its code, its log and its key.
 */
@Service
public class Referrals {
    private final Dossiers dossiers;
    private final DossierLog log;
    private final DossierProcess process;
    private final WakeUps wakeUps;
    private final Units units;
    private final Clock clock;

    Referrals(Dossiers dossiers, DossierLog log, DossierProcess process, WakeUps wakeUps, Units units, Clock clock) {
        this.dossiers = dossiers;
        this.log = log;
        this.process = process;
        this.wakeUps = wakeUps;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Begins anew at the competent unit. Whoever calls this ends the process of the unit that is not.
     *
     * @param unit code of the competent unit
     * @param actor sign-in name of the receptionist
     * @param reason that the applicant and the other unit read
     * @throws vn.motcua.unit.UnknownUnitException when there is no such unit
     * @throws IllegalStateException when it is that unit's already, or accepted already: an error of the model
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refer(String code, String unit, String actor, String reason) {
        var competent = units.get(unit);
        log.hold(code);
        var dossier = dossiers.get(code);
        if (dossier.unit().equals(unit) || dossier.clockState() != ClockState.NOT_STARTED) {
            throw new IllegalStateException("Dossier " + code + " cannot be referred to unit " + unit);
        }
        log.append(
                code,
                NewEvent.of(EventKind.REFERRED, actor)
                        .with(Map.of(
                                "from",
                                dossier.unit(),
                                "to",
                                unit,
                                "partyName",
                                competent.fullName(),
                                "reason",
                                reason)));
        dossiers.move(code, unit);
        var wakeAt = Date.from(wakeUps.first(clock.instant(), dossier.limit()));
        process.start(code, dossier.procedureVersion(), unit, wakeAt);
    }
}
