package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.Papers;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** A dossier that is being worked on when its fee is asked for. */
@MotcuaTest
class FeeIT {
    private static final long FEE = 100_000;

    @Autowired
    Motcua motcua;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    DossierLog log;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient database;

    @Value("${motcua.fee.confirmation-secret}")
    String secret;

    @Test
    void whileItIsNotPaidTheClockStandsStill() {
        var dossier = asked("19789");

        assertThat(motcua.status(dossier)).isEqualTo(6);
        assertThat(clock(dossier)).isEqualTo("PAUSED");
        var asked = last(dossier, EventKind.PAYMENT_REQUESTED);
        assertThat(asked.detail()).containsEntry("account", "DEMO19789").containsEntry("reference", reference(dossier));
        assertThat(notice(dossier)).contains("100.000").contains("DEMO19789").contains(reference(dossier));
    }

    @Test
    void theApplicantSeesWhatToPayAndHow() {
        var dossier = asked("19789");
        var payment = payment(dossier);

        assertThat(payment).containsEntry("amount", 100_000).containsEntry("state", "DUE");
        assertThat(payment).containsEntry("amountText", "100.000").containsEntry("reference", reference(dossier));
        assertThat((Map<?, ?>) payment.get("transfer")).satisfies(it -> {
            assertThat(it.get("account")).isEqualTo("DEMO19789");
            assertThat(it.get("qr").toString()).contains("5406100000").contains("08" + length(dossier));
            assertThat(it.get("qrImage").toString()).startsWith("data:image/png;base64,");
        });
        confirms(transaction(), reference(dossier), FEE);
        assertThat(payment(dossier)).containsEntry("state", "PAID").containsEntry("transfer", null);
    }

    @Test
    void thePageShowsThePaymentInTheReadersLanguage() {
        var dossier = asked("19789");

        assertThat(page(dossier, "vi")).contains("Phí, lệ phí cần nộp").contains("id=\"payment-qr\"");
        assertThat(page(dossier, "en")).contains("Fee to be paid").contains(reference(dossier));
        confirms(transaction(), reference(dossier), FEE);
        assertThat(page(dossier, "id")).contains("Biaya yang sudah dibayar").doesNotContain("payment-qr");
    }

    @Test
    void aWardWithoutAnAccountTakesCashOnlyAndSaysSo() {
        var dossier = asked("19815");

        assertThat(last(dossier, EventKind.PAYMENT_REQUESTED).detail()).doesNotContainKey("account");
        assertThat(payment(dossier)).containsEntry("state", "DUE").containsEntry("transfer", null);
        assertThat(page(dossier, "vi")).contains("chỉ thu tiền mặt").doesNotContain("payment-qr");
        assertThat(notice(dossier)).contains("100.000").contains("chỉ thu tiền mặt");
    }

    @Test
    void isPaidByTransfer() {
        var dossier = asked("19789");
        var answer = confirms(transaction(), reference(dossier).toLowerCase(), FEE);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).containsEntry("outcome", "MATCHED");
        assertPaid(dossier, "TRANSFER", "system");
    }

    @Test
    void isPaidInCash() {
        var dossier = asked("19789");
        motcua.does("reception19789", dossier.code(), Map.of("cashReceived", true));

        assertPaid(dossier, "CASH", "reception19789");
    }

    @Test
    void cashThatWasNotReceivedIsNotRecorded() {
        var dossier = asked("19789");
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
    void theSameConfirmationAgainChangesNothing() {
        var dossier = asked("19789");
        var transaction = transaction();
        var first = confirms(transaction, reference(dossier), FEE);
        var again = confirms(transaction, reference(dossier), FEE);

        assertThat(again.getStatusCode().value()).isEqualTo(200);
        assertThat(again.getBody()).isEqualTo(first.getBody());
        assertPaid(dossier, "TRANSFER", "system");
        assertThat(motcua.tasks("reception19789", dossier.code())).isEmpty();
    }

    @Test
    void whatTheProviderDidNotSignIsTurnedAway() {
        var dossier = asked("19789");
        var transaction = transaction();
        var body = body(transaction, reference(dossier), FEE);
        var answer = post(body, ConfirmationSignature.of(body, "another secret"));

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

        assertThat(post(body, ConfirmationSignature.of(body, secret))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void aWrongAmountIsReconciledByTheReceptionOfTheWard() {
        var dossier = asked("19789");
        var transaction = transaction();
        var answer = confirms(transaction, reference(dossier), FEE - 1);

        assertThat(answer.getStatusCode().value()).isEqualTo(202);
        assertThat(answer.getBody()).containsEntry("outcome", "WRONG_AMOUNT");
        assertThat(motcua.status(dossier)).isEqualTo(6);
        assertThat(motcua.tasks("reception19789", dossier.code())).hasSize(2);
        reconciles(transaction, "returned");
        assertThat(motcua.tasks("reception19789", dossier.code())).hasSize(1);
    }

    @Test
    void aSecondTransferIsReconciled() {
        var dossier = asked("19789");
        confirms(transaction(), reference(dossier), FEE);
        var second = transaction();

        assertThat(confirms(second, reference(dossier), FEE).getBody()).containsEntry("outcome", "NOT_DUE");
        reconciles(second, "returned");
        assertPaid(dossier, "TRANSFER", "system");
    }

    @Test
    void moneyOfNobodyKnowsWhomIsReconciledToo() {
        var transaction = transaction();
        var answer = confirms(transaction, "TIEN NHA", FEE);

        assertThat(answer.getStatusCode().value()).isEqualTo(202);
        assertThat(confirms(transaction, "TIEN NHA", FEE).getStatusCode().value())
                .isEqualTo(202);
        assertThat(answer.getBody()).containsEntry("outcome", "UNKNOWN_REFERENCE");
        reconciles(transaction, "credited");
    }

    @Test
    void isAskedForOnce() {
        var dossier = asked("19789");
        confirms(transaction(), reference(dossier), FEE);
        collectFee(dossier, "19789");

        assertThat(motcua.status(dossier)).isEqualTo(4);
        assertThat(motcua.tasks("reception19789", dossier.code())).isEmpty();
        assertThat(log.of(dossier.code()).stream().filter(it -> it.kind() == EventKind.PAYMENT_REQUESTED))
                .hasSize(1);
    }

    @Test
    void whatWasAskedForAndPaidDoesNotChange() {
        var dossier = asked("19789");
        var lower =
                database.sql("update fee_due set amount = 1 where dossier = ?").param(dossier.code());
        assertThatThrownBy(lower::update).hasMessageContaining("does not change");
        confirms(transaction(), reference(dossier), FEE);
        var undo = database.sql("update fee_due set state = 'DUE', way = null, paid_at = null where dossier = ?")
                .param(dossier.code());

        assertThatThrownBy(undo::update).hasMessageContaining("does not change");
    }

    private Submitted asked(String unit) {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().in(unit));
        motcua.does("reception" + unit, dossier.code(), Map.of("receptionOutcome", "accept"));
        collectFee(dossier, unit);
        return dossier;
    }

    private void collectFee(Submitted dossier, String unit) {
        var variables = new HashMap<String, Object>();
        variables.put("unit", unit);
        variables.put("dueAt", null);
        runtime.startProcessInstanceByKey("collect-fee", dossier.code(), variables);
    }

    private void assertPaid(Submitted dossier, String way, String actor) {
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

    private DossierEvent last(Submitted dossier, EventKind kind) {
        return log.of(dossier.code()).stream()
                .filter(it -> it.kind() == kind)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private String notice(Submitted dossier) {
        return database.sql("select body from notice where dossier = ? and kind = 'PAYMENT_REQUESTED'")
                .param(dossier.code())
                .query(String.class)
                .single();
    }

    private Object clock(Submitted dossier) {
        var clock =
                (Map<?, ?>) motcua.look(dossier.code(), dossier.key()).getBody().get("clock");
        return clock.get("state");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> payment(Submitted dossier) {
        return (Map<String, Object>)
                motcua.look(dossier.code(), dossier.key()).getBody().get("payment");
    }

    /** As an applicant sees it who has opened it with code and key. */
    private String page(Submitted dossier, String language) {
        var opened = motcua.http()
                .post()
                .uri("/dossier?code={code}&key={key}&_csrf=token", dossier.code(), dossier.key())
                .header("Cookie", "MOTCUA-XSRF=token")
                .retrieve()
                .toBodilessEntity();
        return motcua.http()
                .get()
                .uri("/dossier/{code}?lang={language}", dossier.code(), language)
                .header("Cookie", cookies(opened))
                .retrieve()
                .body(String.class);
    }

    private static String cookies(ResponseEntity<?> answer) {
        return answer.getHeaders().getOrEmpty("Set-Cookie").stream()
                .map(it -> it.split(";")[0])
                .collect(Collectors.joining("; "));
    }

    private static String length(Submitted dossier) {
        return "%02d".formatted(reference(dossier).length()) + reference(dossier);
    }

    private static String reference(Submitted dossier) {
        return dossier.code().replace(".", "").replace("-", "");
    }

    private static String transaction() {
        return "FT" + UUID.randomUUID();
    }

    private ResponseEntity<Map<String, Object>> confirms(String transaction, String reference, long amount) {
        var body = body(transaction, reference, amount);
        return post(body, ConfirmationSignature.of(body, secret));
    }

    private static byte[] body(String transaction, String reference, long amount) {
        var json = "{\"transactionId\": \"%s\", \"reference\": \"%s\", \"amount\": %d, \"paidAt\": \"%s\"}";
        return json.formatted(transaction, reference, amount, "2026-11-24T09:15:00+07:00")
                .getBytes(StandardCharsets.UTF_8);
    }

    private ResponseEntity<Map<String, Object>> post(byte[] body, String signature) {
        return motcua.http()
                .post()
                .uri("/api/payments/confirmations?lang=vi")
                .header("X-Signature", signature)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(new org.springframework.core.ParameterizedTypeReference<>() {});
    }
}
