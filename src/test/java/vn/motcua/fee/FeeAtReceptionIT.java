package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** A fee that is taken with the acceptance of its dossier. */
@MotcuaTest
class FeeAtReceptionIT {
    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    AutowireCapableBeanFactory beans;

    private PaidDossiers paid;

    @BeforeEach
    void comes() {
        paid = beans.createBean(PaidDossiers.class);
    }

    @Test
    void isTakenWhenTheDossierIsAccepted() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);

        paid.assertPaid(dossier, "CASH", "reception19789");
        assertThat(log.of(dossier.code())).extracting(DossierEvent::kind).doesNotContain(EventKind.PAYMENT_REQUESTED);
        assertThat(motcua.tasks("reception19789", dossier.code())).isEmpty();
        assertThat(motcua.tasks("specialist19789", dossier.code())).hasSize(1);
    }

    @Test
    void isAskedForWhenTheAmountTakenIsNotWhatTheTableSays() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does(
                "reception19789",
                dossier.code(),
                Map.of("receptionOutcome", "accept", "feeTaken", true, "feeAmount", Payer.FEE - 1));

        assertThat(motcua.status(dossier)).isEqualTo(6);
        motcua.does("reception19789", dossier.code(), Map.of("cashReceived", true));
        paid.assertPaid(dossier, "CASH", "reception19789");
    }
}
