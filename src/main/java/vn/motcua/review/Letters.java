package vn.motcua.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.paper.Paper;
import vn.motcua.paper.PaperDates;
import vn.motcua.paper.PaperOrder;
import vn.motcua.paper.Papers;

/**
 * Issues what the authority writes when a dossier cannot simply go on: the request for a supplement, the refusal and the
 * notice of stopping (forms 02, 03 and 05, Circular 03/2025/TT-VPCP).
 */
@Component
class Letters {
    static final String SUPPLEMENT_REQUEST = "supplement-request";
    static final String REFUSAL = "refusal";
    static final String STOP_NOTICE = "stop-notice";

    private final Papers papers;
    private final LetterHeads heads;
    private final DossierLog log;
    private final ReviewSettings settings;
    private final Clock clock;

    Letters(Papers papers, LetterHeads heads, DossierLog log, ReviewSettings settings, Clock clock) {
        this.papers = papers;
        this.heads = heads;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    void requestSupplement(Dossier dossier, DossierEvent step, Instant until) {
        var letter = heads.of(dossier, step.actor());
        letter.put("stage", heads.stage(dossier));
        letter.put("items", lines(step.text("missingContent").orElse("")));
        letter.put("until", PaperDates.moment(until));
        issue(SUPPLEMENT_REQUEST, settings.series().supplementRequest(), dossier, step.actor(), letter);
    }

    /**
     * Refuses.
     *
     * @param decided the step that gives the reason, which may be another than the one that signs
     */
    void refuse(Dossier dossier, String signer, DossierEvent decided) {
        var letter = heads.of(dossier, signer);
        letter.put("reasons", lines(decided.text("reason").orElse("")));
        letter.put("legalGround", decided.text("legalGround").orElse(""));
        issue(REFUSAL, settings.series().refusal(), dossier, signer, letter);
    }

    /** The applicant let the deadline of the supplement pass. */
    void stop(Dossier dossier) {
        var letter = stopping(dossier);
        letter.put(
                "request",
                latest(dossier, SUPPLEMENT_REQUEST).flatMap(Paper::number).orElse(""));
        issue(STOP_NOTICE, settings.series().stopNotice(), dossier, NewEvent.SYSTEM, letter);
    }

    /** The applicant asked for her dossier back. */
    void withdraw(Dossier dossier) {
        var letter = stopping(dossier);
        var asked = log.last(dossier.code(), it -> it.kind() == EventKind.WITHDRAWAL_REQUESTED);
        asked.ifPresent(it -> letter.put("withdrawnAt", PaperDates.moment(it.at())));
        letter.put("wish", asked.flatMap(it -> it.text("reason")).orElse(""));
        issue(STOP_NOTICE, settings.series().stopNotice(), dossier, NewEvent.SYSTEM, letter);
    }

    private Map<String, Object> stopping(Dossier dossier) {
        var letter = heads.of(dossier, NewEvent.SYSTEM);
        letter.put("stage", heads.stage(dossier));
        letter.put("stoppedAt", PaperDates.moment(clock.instant()));
        letter.put("documents", heads.documents(dossier));
        letter.put("payments", heads.payments(dossier));
        return letter;
    }

    private Optional<Paper> latest(Dossier dossier, String kind) {
        return papers.of(dossier.code()).stream()
                .filter(it -> it.kind().equals(kind))
                .reduce((first, second) -> second);
    }

    Paper issue(String kind, String series, Dossier dossier, String issuer, Map<String, Object> letter) {
        return papers.issue(new PaperOrder(kind, dossier.code(), dossier.unit(), issuer, Optional.of(series), letter));
    }

    /** What staff wrote in several lines is a list. */
    static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
