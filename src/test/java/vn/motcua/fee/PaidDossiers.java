package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.Papers;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;

/** What is to be seen of a dossier whose fee was paid. */
final class PaidDossiers {
    private final Motcua motcua;
    private final DossierLog log;
    private final Papers papers;

    PaidDossiers(Motcua motcua, DossierLog log, Papers papers) {
        this.motcua = motcua;
        this.log = log;
        this.papers = papers;
    }

    void assertPaid(Submitted dossier, String way, String actor) {
        assertThat(motcua.status(dossier)).isEqualTo(4);
        assertThat(clock(dossier)).isEqualTo("RUNNING");
        var paid = last(dossier, EventKind.PAID);
        assertThat(paid.text("way")).contains(way);
        assertThat(paid.actor()).isEqualTo(actor);
        var receipts = papers.of(dossier.code()).stream()
                .filter(it -> it.kind().equals("money-receipt"))
                .toList();
        assertThat(receipts).hasSize(1);
        assertThat(receipts.get(0).number().orElseThrow()).matches("\\d{2,}/\\d{4}/BLPLP");
        assertThat(papers.pdf(dossier.code(), "money-receipt")).isPresent();
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    DossierEvent last(Submitted dossier, EventKind kind) {
        return log.of(dossier.code()).stream()
                .filter(it -> it.kind() == kind)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    Object clock(Submitted dossier) {
        var clock =
                (Map<?, ?>) motcua.look(dossier.code(), dossier.key()).getBody().get("clock");
        return clock.get("state");
    }
}
