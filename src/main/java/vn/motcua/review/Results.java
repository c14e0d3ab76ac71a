package vn.motcua.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.ClockMove;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.ReturnWays;
import vn.motcua.duty.Behalf;
import vn.motcua.engine.CurrentUser;
import vn.motcua.engine.TaskRefusedException;
import vn.motcua.paper.Papers;
import vn.motcua.unit.Units;

/** Signing, issuing and returning the result. */
@Component
class Results {
    private final Dossiers dossiers;
    private final DossierLog log;
    private final LastStep steps;
    private final Papers papers;
    private final List<ResultPaper> resultPapers;
    private final ModelPaper modelPaper;
    private final Units units;
    private final Signatures signatures;
    private final CurrentUser user;
    private final WatchProcess watch;
    private final WorkingCalendars calendars;

    Results(
            Dossiers dossiers,
            DossierLog log,
            LastStep steps,
            Papers papers,
            List<ResultPaper> resultPapers,
            ModelPaper modelPaper,
            Units units,
            Signatures signatures,
            CurrentUser user,
            WatchProcess watch,
            WorkingCalendars calendars) {
        this.dossiers = dossiers;
        this.log = log;
        this.steps = steps;
        this.papers = papers;
        this.resultPapers = resultPapers;
        this.modelPaper = modelPaper;
        this.units = units;
        this.signatures = signatures;
        this.user = user;
        this.watch = watch;
        this.calendars = calendars;
    }

    void sign(String code) {
        var step = steps.of(code, "sign");
        log.append(code, NewEvent.of(EventKind.RESULT_SIGNED, step.actor()).with(Behalf.detail(step)));
    }

    /** @param awaitsSeal the result is finished only when {@link SealedResults} has signed it electronically */
    void issue(String code, boolean awaitsSeal) {
        var dossier = dossiers.get(code);
        var signature = signatures.of(steps.of(code, "sign"));
        var issuer = steps.of(code, "issue").actor();
        var result =
                new SignedResult(dossier, dossiers.application(code), units.get(dossier.unit()), signature, issuer);
        var order = resultPapers.stream()
                .filter(it -> it.procedure().equals(dossier.procedure()))
                .findFirst()
                .map(it -> it.order(result))
                .orElseGet(() -> modelPaper.order(result));
        var issued = awaitsSeal ? papers.issueForSeal(order) : papers.issue(order);
        var event = NewEvent.of(EventKind.RESULT_ISSUED, issuer)
                .with(Map.of("paper", issued.kind(), "number", issued.number().orElse("")));
        if (awaitsSeal) {
            log.append(code, event.with(Map.of("seal", "AWAITED")));
        } else {
            log.append(code, event.to(DossierStatus.COMPLETED).with(ClockMove.STOP));
            watch.finished(code);
        }
    }

    /**
     * The post has it.
     *
     * @throws TaskRefusedException when it is said to have been posted later than today
     */
    void posted(String code) {
        var step = steps.of(code, "post");
        var sent = LastStep.details(step, "trackingNumber", "postedOn");
        if (LocalDate.parse(String.valueOf(sent.get("postedOn"))).isAfter(calendars.today())) {
            throw new TaskRefusedException(
                    "Ngày giao cho bưu chính không thể sau hôm nay. Hãy sửa ngày rồi hoàn thành lại.");
        }
        append(
                code,
                NewEvent.of(EventKind.RETURNED, step.actor())
                        .with(Map.of("way", ReturnWays.POST))
                        .with(sent));
    }

    /**
     * Whoever returned it over the counter has just completed that step; otherwise the applicant downloaded it. The name of
     * a person with authority stays with the step, which is not told outside.
     */
    void returned(String code) {
        var event = user.id().isPresent()
                ? NewEvent.of(EventKind.RETURNED, user.id().get())
                        .with(LastStep.details(
                                steps.of(code, "return"),
                                "collectedBy",
                                "authorityPaper",
                                "identityChecked",
                                "registerSigned"))
                : NewEvent.of(EventKind.RETURNED, NewEvent.APPLICANT).with(Map.of("way", "download"));
        append(code, event);
    }

    /** What came back from the post was returned before, and is so for the law. */
    private void append(String code, NewEvent returned) {
        var again = dossiers.get(code).status() == DossierStatus.RETURNED;
        log.append(code, again ? returned : returned.to(DossierStatus.RETURNED));
    }
}
