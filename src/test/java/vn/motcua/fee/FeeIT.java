package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** A dossier that is being worked on when its fee is asked for. */
@MotcuaTest
class FeeIT {
    @Autowired
    Motcua motcua;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DossierLog log;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient database;

    private Payer payer;
    private PaidDossiers paid;

    @BeforeEach
    void comes(@Value("${motcua.fee.confirmation-secret}") String secret) {
        payer = new Payer(motcua, runtime, secret);
        paid = beans.createBean(PaidDossiers.class);
    }

    @Test
    void whileItIsNotPaidTheClockStandsStill() {
        var dossier = payer.asked("19789");

        assertThat(motcua.status(dossier)).isEqualTo(6);
        assertThat(paid.clock(dossier)).isEqualTo("PAUSED");
        var asked = paid.last(dossier, EventKind.PAYMENT_REQUESTED);
        assertThat(asked.detail())
                .containsEntry("account", "DEMO19789")
                .containsEntry("reference", Payer.reference(dossier));
        assertThat(notice(dossier)).contains("100.000").contains("DEMO19789").contains(Payer.reference(dossier));
    }

    @Test
    void isPaidByTransfer() {
        var dossier = payer.asked("19789");
        var answer =
                payer.confirms(Payer.transaction(), Payer.reference(dossier).toLowerCase(), Payer.FEE);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).containsEntry("outcome", "MATCHED");
        paid.assertPaid(dossier, "TRANSFER", "system");
    }

    @Test
    void isPaidInCash() {
        var dossier = payer.asked("19789");
        motcua.does("reception19789", dossier.code(), Map.of("cashReceived", true));

        paid.assertPaid(dossier, "CASH", "reception19789");
    }

    @Test
    void cashThatWasNotReceivedIsNotRecorded() {
        var dossier = payer.asked("19789");
        var task =
                (String) motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        motcua.claims("reception19789", task);

        assertThat(motcua.completes("reception19789", task, Map.of("cashReceived", false))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(motcua.status(dossier)).isEqualTo(6);
    }

    @Test
    void isAskedForOnce() {
        var dossier = payer.asked("19789");
        payer.confirms(Payer.transaction(), Payer.reference(dossier), Payer.FEE);
        payer.collectFee(dossier, "19789");

        assertThat(motcua.status(dossier)).isEqualTo(4);
        assertThat(motcua.tasks("reception19789", dossier.code())).isEmpty();
        assertThat(log.of(dossier.code()).stream().filter(it -> it.kind() == EventKind.PAYMENT_REQUESTED))
                .hasSize(1);
    }

    @Test
    void whatWasAskedForAndPaidDoesNotChange() {
        var dossier = payer.asked("19789");
        var lower =
                database.sql("update fee_due set amount = 1 where dossier = ?").param(dossier.code());
        assertThatThrownBy(lower::update).hasMessageContaining("does not change");
        payer.confirms(Payer.transaction(), Payer.reference(dossier), Payer.FEE);
        var undo = database.sql("update fee_due set state = 'DUE', way = null, paid_at = null where dossier = ?")
                .param(dossier.code());

        assertThatThrownBy(undo::update).hasMessageContaining("does not change");
    }

    private String notice(Submitted dossier) {
        return database.sql("select body from notice where dossier = ? and kind = 'PAYMENT_REQUESTED'")
                .param(dossier.code())
                .query(String.class)
                .single();
    }
}
