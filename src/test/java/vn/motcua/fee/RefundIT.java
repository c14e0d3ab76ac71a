package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** A dossier that is withdrawn after its fee was paid. */
@MotcuaTest
class RefundIT {
    private static final String RECEPTION = "reception19789";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Motcua motcua;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    DossierLog log;

    @Autowired
    DemoBank bank;

    @Autowired
    JdbcClient database;

    private Payer payer;

    @BeforeEach
    void comes(@Value("${motcua.fee.confirmation-secret}") String secret) {
        payer = new Payer(motcua, runtime, secret);
    }

    @AfterEach
    void reopens() {
        bank.close(false);
    }

    @Test
    void cashIsGivenBackOverTheCounter() {
        var dossier = payer.asked("19789");
        motcua.does(RECEPTION, dossier.code(), Map.of("cashReceived", true));
        motcua.withdraw(dossier, "Đổi ý");
        motcua.does(RECEPTION, dossier.code(), Map.of("refund", "full"));

        var refunded = settled(dossier, EventKind.FEE_REFUNDED);
        assertThat(refunded.actor()).isEqualTo(RECEPTION);
        assertThat(refunded.detail()).containsEntry("feeAmount", 100_000).containsEntry("way", "CASH");
        assertThat(notice(dossier)).contains("100.000").contains("tiền mặt");
        assertThat(providerNumber(dossier)).isEmpty();
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    @Test
    void aTransferIsOrderedBackAgainUntilTheProviderAnswers() {
        var dossier = payer.asked("19789");
        payer.confirms(Payer.transaction(), Payer.reference(dossier), Payer.FEE);
        motcua.withdraw(dossier, "Đổi ý");
        bank.close(true);
        motcua.does(RECEPTION, dossier.code(), Map.of("refund", "full"));

        await().atMost(PATIENCE).until(() -> incident(dossier).isPresent());
        assertThat(log.last(dossier.code(), it -> it.kind() == EventKind.FEE_REFUNDED))
                .isEmpty();
        bank.close(false);
        management.setJobRetries(incident(dossier).orElseThrow().getConfiguration(), 1);

        assertThat(settled(dossier, EventKind.FEE_REFUNDED).detail()).containsEntry("way", "TRANSFER");
        assertThat(providerNumber(dossier)).startsWith("DEMOHP");
        assertThat(bank.sent()).extracting(DemoBank.Sent::reference).contains(Payer.reference(dossier));
        assertThat(notice(dossier)).contains("tài khoản đã chuyển");
    }

    @Test
    void whatIsKeptIsKeptForALegalGround() {
        var dossier = payer.asked("19789");
        motcua.does(RECEPTION, dossier.code(), Map.of("cashReceived", true));
        motcua.withdraw(dossier, "Đổi ý");
        var task = (String) motcua.tasks(RECEPTION, dossier.code()).get(0).get("id");
        motcua.claims(RECEPTION, task);
        var withoutGround = motcua.completes(RECEPTION, task, Map.of("refund", "none"));
        assertThat(withoutGround.getStatusCode().value()).isEqualTo(422);

        motcua.completes(RECEPTION, task, Map.of("refund", "none", "legalGround", "Kết quả đã được lập"));

        assertThat(settled(dossier, EventKind.FEE_KEPT).text("legalGround")).contains("Kết quả đã được lập");
        assertThat(notice(dossier)).contains("không được hoàn trả").contains("Kết quả đã được lập");
    }

    @Test
    void nobodyIsAskedWhenNothingWasPaid() {
        var dossier = payer.asked("19789");
        motcua.withdraw(dossier, "Đổi ý");

        assertThat(motcua.status(dossier)).isEqualTo(7);
        assertThat(open(dossier)).isZero();
    }

    @Test
    void whatWasSettledDoesNotChange() {
        var dossier = payer.asked("19789");
        motcua.does(RECEPTION, dossier.code(), Map.of("cashReceived", true));
        motcua.withdraw(dossier, "Đổi ý");
        motcua.does(RECEPTION, dossier.code(), Map.of("refund", "full"));
        settled(dossier, EventKind.FEE_REFUNDED);

        var change = database.sql("update fee_refund set amount = 1");
        assertThatThrownBy(change::update).hasMessageContaining("append-only");
    }

    private DossierEvent settled(Submitted dossier, EventKind kind) {
        await().atMost(PATIENCE).until(() -> open(dossier) == 0);
        return log.last(dossier.code(), it -> it.kind() == kind).orElseThrow();
    }

    private long open(Submitted dossier) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.code())
                .processDefinitionKey("settle-fee")
                .count();
    }

    private Optional<Incident> incident(Submitted dossier) {
        var part = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.code())
                .processDefinitionKey("settle-fee")
                .singleResult();
        return Optional.ofNullable(runtime.createIncidentQuery()
                .processInstanceId(part.getId())
                .activityId("serviceTask_settleRefund")
                .singleResult());
    }

    private String notice(Submitted dossier) {
        return database.sql("select body from notice where dossier = ? and kind = 'FEE_SETTLED'")
                .param(dossier.code())
                .query(String.class)
                .single();
    }

    private String providerNumber(Submitted dossier) {
        return database.sql("""
                        select r.provider_number from fee_refund r join fee_due d on d.id = r.fee_due where d.dossier = ?
                        """).param(dossier.code()).query(String.class).single();
    }
}
