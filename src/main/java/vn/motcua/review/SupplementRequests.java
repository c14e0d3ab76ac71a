package vn.motcua.review;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.clock.ClockState;
import vn.motcua.clock.Ground;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.engine.TaskRefusedException;

/**
 * Asking for a supplement, before and after acceptance: no more often than the rule allows in all. After acceptance the
 * clock stands still until the applicant has answered.
 */
@Component
class SupplementRequests {
    private static final String NO_MORE = "Hồ sơ này đã được yêu cầu bổ sung đủ số lần cho phép. "
            + "Hãy giải quyết với giấy tờ hiện có hoặc từ chối có nêu lý do.";

    private final Dossiers dossiers;
    private final DossierLog log;
    private final LastStep steps;
    private final Letters letters;
    private final DossierClock clocks;
    private final ReviewSettings settings;

    SupplementRequests(
            Dossiers dossiers,
            DossierLog log,
            LastStep steps,
            Letters letters,
            DossierClock clocks,
            ReviewSettings settings) {
        this.dossiers = dossiers;
        this.log = log;
        this.steps = steps;
        this.letters = letters;
        this.clocks = clocks;
        this.settings = settings;
    }

    /**
     * Makes a request.
     *
     * @return until when the applicant may answer
     * @throws TaskRefusedException when the dossier was supplemented as often as the rule allows
     */
    Instant request(String code) {
        if (areUsedUp(code)) {
            throw new TaskRefusedException(NO_MORE);
        }
        var step = steps.of(code);
        var until = clocks.due(step.at(), Limit.workingDays(settings.supplementWorkingDays()));
        var detail = LastStep.details(step, "missingContent");
        detail.put("until", until.toString());
        var asked = NewEvent.of(EventKind.SUPPLEMENT_REQUESTED, step.actor()).with(detail);
        var dossier = dossiers.get(code);
        letters.requestSupplement(dossier, step, until);
        log.append(code, moved(dossier, asked));
        return until;
    }

    /** The dossier was supplemented as often as the rule allows. */
    boolean areUsedUp(String code) {
        var asked = log.of(code).stream()
                .filter(it -> it.kind() == EventKind.SUPPLEMENT_REQUESTED)
                .count();
        return asked >= settings.maxSupplements();
    }

    void answered(String code) {
        var dossier = dossiers.get(code);
        if (dossier.clockState() == ClockState.RUNNING) {
            log.append(
                    code,
                    NewEvent.of(EventKind.PROCESSING_STARTED, NewEvent.SYSTEM).to(DossierStatus.PROCESSING));
        }
    }

    /** Asked again before acceptance, a dossier has that status already. */
    private static NewEvent moved(Dossier dossier, NewEvent asked) {
        var event = dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED
                ? asked
                : asked.to(DossierStatus.SUPPLEMENT_REQUESTED);
        return dossier.clockState() == ClockState.RUNNING ? event.pausing(Ground.SUPPLEMENT) : event;
    }
}
