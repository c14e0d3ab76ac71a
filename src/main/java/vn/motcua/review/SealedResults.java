package vn.motcua.review;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ClockMove;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.paper.SealedPapers;
import vn.motcua.signature.Seals;

/**
 * Results that the unit signs electronically. Such a result is one only with its signature, so the authority's clock runs
 * until then.
 */
@Component
class SealedResults {
    private final Dossiers dossiers;
    private final DossierLog log;
    private final SealedPapers papers;
    private final Seals seals;
    private final WatchProcess watch;

    SealedResults(Dossiers dossiers, DossierLog log, SealedPapers papers, Seals seals, WatchProcess watch) {
        this.dossiers = dossiers;
        this.log = log;
        this.papers = papers;
        this.seals = seals;
        this.watch = watch;
    }

    boolean areWanted(String code) {
        return seals.has(dossiers.get(code).unit());
    }

    void seal(String code) {
        var kind = log.last(code, it -> it.kind() == EventKind.RESULT_ISSUED)
                .flatMap((DossierEvent it) -> it.text("paper"))
                .orElseThrow(() -> new IllegalStateException("No result of dossier " + code + " was issued"));
        var sealed = papers.seal(code, kind);
        log.append(
                code,
                NewEvent.of(EventKind.RESULT_SEALED, NewEvent.SYSTEM)
                        .to(DossierStatus.COMPLETED)
                        .with(ClockMove.STOP)
                        .with(Map.of("paper", kind, "sha256", sealed.hash(), "certificate", sealed.serial())));
        watch.finished(code);
    }
}
