package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.engine.BodySignature;
import vn.motcua.paper.Papers;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** What the payment provider confirms, and what somebody else pretends to. */
@MotcuaTest
class ConfirmationsIT {
    @Autowired
    Motcua motcua;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient database;

    @Value("${motcua.fee.confirmation-secret}")
    String secret;

    private Payer payer;

    @BeforeEach
    void comes() {
        payer = new Payer(motcua, runtime, secret);
    }

    @Test
    void theSameConfirmationAgainChangesNothing() {
        var dossier = payer.asked("19789");
        var transaction = Payer.transaction();
        var first = payer.confirms(transaction, Payer.reference(dossier), Payer.FEE);
        var again = payer.confirms(transaction, Payer.reference(dossier), Payer.FEE);

        assertThat(again.getStatusCode().value()).isEqualTo(200);
        assertThat(again.getBody()).isEqualTo(first.getBody());
        assertThat(receipts(dossier)).isOne();
        assertThat(motcua.tasks("reception19789", dossier.code())).isEmpty();
    }

    @Test
    void whatTheProviderDidNotSignIsTurnedAway() {
        var dossier = payer.asked("19789");
        var transaction = Payer.transaction();
        var body = Payer.body(transaction, Payer.reference(dossier), Payer.FEE);
        var answer = payer.post(body, BodySignature.of(body, "another secret"));

        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(database.sql("select count(*) from payment where transaction_id = ?")
                        .param(transaction)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(motcua.status(dossier)).isEqualTo(6);
    }

    @Test
    void whatIsSignedButMakesNoSenseIsTurnedAway() {
        var body = "{\"transactionId\": \"1\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(payer.post(body, BodySignature.of(body, secret))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void aWrongAmountIsReconciledByTheReceptionOfTheWard() {
        var dossier = payer.asked("19789");
        var transaction = Payer.transaction();
        var answer = payer.confirms(transaction, Payer.reference(dossier), Payer.FEE - 1);

        assertThat(answer.getStatusCode().value()).isEqualTo(202);
        assertThat(answer.getBody()).containsEntry("outcome", "WRONG_AMOUNT");
        assertThat(motcua.status(dossier)).isEqualTo(6);
        assertThat(motcua.tasks("reception19789", dossier.code())).hasSize(2);
        reconciles(transaction, "returned");
        assertThat(motcua.tasks("reception19789", dossier.code())).hasSize(1);
    }

    @Test
    void aSecondTransferIsReconciled() {
        var dossier = payer.asked("19789");
        payer.confirms(Payer.transaction(), Payer.reference(dossier), Payer.FEE);
        var second = Payer.transaction();

        assertThat(payer.confirms(second, Payer.reference(dossier), Payer.FEE).getBody())
                .containsEntry("outcome", "NOT_DUE");
        reconciles(second, "returned");
        assertThat(receipts(dossier)).isOne();
    }

    @Test
    void moneyOfNobodyKnowsWhomIsReconciledToo() {
        var transaction = Payer.transaction();
        var answer = payer.confirms(transaction, "TIEN NHA", Payer.FEE);

        assertThat(answer.getStatusCode().value()).isEqualTo(202);
        assertThat(payer.confirms(transaction, "TIEN NHA", Payer.FEE)
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
        assertThat(answer.getBody()).containsEntry("outcome", "UNKNOWN_REFERENCE");
        reconciles(transaction, "credited");
    }

    private void reconciles(String transaction, String how) {
        var task = tasks.createTaskQuery()
                .processVariableValueEquals("transactionId", transaction)
                .singleResult();
        motcua.claims("reception19789", task.getId());
        var answer = motcua.completes("reception19789", task.getId(), Map.of("reconciliation", how));

        assertThat(answer.getStatusCode().is2xxSuccessful()).isTrue();
        assertThat(database.sql("select reconciliation || ' ' || reconciled_by from payment where transaction_id = ?")
                        .param(transaction)
                        .query(String.class)
                        .single())
                .isEqualTo(how + " reception19789");
    }

    private long receipts(Submitted dossier) {
        assertThat(motcua.status(dossier)).isEqualTo(4);
        return papers.of(dossier.code()).stream()
                .filter(it -> it.kind().equals("money-receipt"))
                .count();
    }
}
