package vn.motcua.review;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.motcua.clock.ClockState;
import vn.motcua.dossier.ClockMove;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.duty.Behalf;

/** Accepting, refusing, stopping, and letting go. */
@Component
@EnableConfigurationProperties(ReviewSettings.class)
class Reception {
    private final Dossiers dossiers;
    private final DossierLog log;
    private final LastStep steps;
    private final Receipts receipts;
    private final Letters letters;
    private final StopReport report;

    Reception(
            Dossiers dossiers, DossierLog log, LastStep steps, Receipts receipts, Letters letters, StopReport report) {
        this.dossiers = dossiers;
        this.log = log;
        this.steps = steps;
        this.receipts = receipts;
        this.letters = letters;
        this.report = report;
    }

    void accept(String code) {
        var receptionist = steps.of(code).actor();
        log.append(
                code,
                NewEvent.of(EventKind.ACCEPTED, receptionist)
                        .to(DossierStatus.ACCEPTED)
                        .with(ClockMove.START));
        log.append(code, NewEvent.of(EventKind.PROCESSING_STARTED, receptionist).to(DossierStatus.PROCESSING));
        receipts.issue(dossiers.get(code), receptionist);
    }

    /** After a supplement the national list of statuses knows no "not accepted", so it is stopped then. */
    void refuse(String code) {
        var step = steps.of(code);
        var dossier = dossiers.get(code);
        var end = dossier.status().mayBecome(DossierStatus.NOT_ACCEPTED)
                ? DossierStatus.NOT_ACCEPTED
                : DossierStatus.STOPPED;
        var decided = steps.withDetail(code, "legalGround");
        var event = NewEvent.of(EventKind.REFUSED, step.actor())
                .to(end)
                .with(LastStep.details(decided, "reason", "legalGround"))
                .with(Behalf.detail(step));
        letters.refuse(dossier, step.actor(), decided);
        log.append(code, stopping(dossier, event));
    }

    /** The supplement did not come in time; the leaders hear of it. */
    void stop(String code) {
        var dossier = dossiers.get(code);
        var event = NewEvent.of(EventKind.STOPPED, NewEvent.SYSTEM)
                .to(DossierStatus.STOPPED)
                .with(Map.of("reason", "supplementNotReceived", "reported", report.send(dossier)));
        letters.stop(dossier);
        log.append(code, stopping(dossier, event));
    }

    void withdraw(String code) {
        var event = NewEvent.of(EventKind.WITHDRAWN, NewEvent.SYSTEM).to(DossierStatus.WITHDRAWN);
        var dossier = dossiers.get(code);
        letters.withdraw(dossier);
        log.append(code, stopping(dossier, event));
    }

    private static NewEvent stopping(Dossier dossier, NewEvent event) {
        return dossier.clockState() != ClockState.NOT_STARTED ? event.with(ClockMove.STOP) : event;
    }
}
