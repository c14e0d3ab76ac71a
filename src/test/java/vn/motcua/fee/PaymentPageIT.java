package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
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

/** What an applicant is told about what she has to pay. */
@MotcuaTest
class PaymentPageIT {
    @Autowired
    Motcua motcua;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DossierLog log;

    @Autowired
    JdbcClient database;

    private Payer payer;

    @BeforeEach
    void comes(@Value("${motcua.fee.confirmation-secret}") String secret) {
        payer = new Payer(motcua, runtime, secret);
    }

    @Test
    void theApplicantSeesWhatToPayAndHow() {
        var dossier = payer.asked("19789");
        var payment = payment(dossier);

        assertThat(payment).containsEntry("amount", 100_000).containsEntry("state", "DUE");
        assertThat(payment).containsEntry("amountText", "100.000").containsEntry("reference", Payer.reference(dossier));
        assertThat((Map<?, ?>) payment.get("transfer")).satisfies(it -> {
            assertThat(it.get("account")).isEqualTo("DEMO19789");
            assertThat(it.get("qr").toString()).contains("5406100000").contains("08" + length(dossier));
            assertThat(it.get("qrImage").toString()).startsWith("data:image/png;base64,");
        });
        payer.confirms(Payer.transaction(), Payer.reference(dossier), Payer.FEE);
        assertThat(payment(dossier)).containsEntry("state", "PAID").containsEntry("transfer", null);
    }

    @Test
    void thePageShowsThePaymentInTheReadersLanguage() {
        var dossier = payer.asked("19789");

        assertThat(payer.page(dossier, "vi")).contains("Phí, lệ phí cần nộp").contains("id=\"payment-qr\"");
        assertThat(payer.page(dossier, "en")).contains("Fee to be paid").contains(Payer.reference(dossier));
        payer.confirms(Payer.transaction(), Payer.reference(dossier), Payer.FEE);
        assertThat(payer.page(dossier, "id"))
                .contains("Biaya yang sudah dibayar")
                .doesNotContain("payment-qr");
    }

    @Test
    void aWardWithoutAnAccountTakesCashOnlyAndSaysSo() {
        var dossier = payer.asked("19815");

        assertThat(last(dossier, EventKind.PAYMENT_REQUESTED).detail()).doesNotContainKey("account");
        assertThat(payment(dossier)).containsEntry("state", "DUE").containsEntry("transfer", null);
        assertThat(payer.page(dossier, "vi")).contains("chỉ thu tiền mặt").doesNotContain("payment-qr");
        assertThat(notice(dossier)).contains("100.000").contains("chỉ thu tiền mặt");
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

    @SuppressWarnings("unchecked")
    private Map<String, Object> payment(Submitted dossier) {
        return (Map<String, Object>)
                motcua.look(dossier.code(), dossier.key()).getBody().get("payment");
    }

    private static String length(Submitted dossier) {
        return "%02d".formatted(Payer.reference(dossier).length()) + Payer.reference(dossier);
    }
}
