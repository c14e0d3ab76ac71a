package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.ResultStore;
import vn.motcua.support.WholeWay;

/** Results in the electronic data store of their owners. */
@MotcuaTest
class ResultDepositIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CERTIFICATE = "household-business-certificate";

    private final ResultStore store = ResultStore.running();

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    JdbcClient database;

    @Test
    void depositsAnIssuedResultForItsOwner() {
        var application = Application.ofHouseholdBusiness();
        var dossier = WholeWay.completed(motcua, application);
        await().atMost(PATIENCE).until(() -> stored(dossier).isPresent());

        var pdf = motcua.paper(dossier, CERTIFICATE);
        var deposit = store.about(dossier.code()).get(0);
        assertThat(deposit.key()).matches(dossier.code() + "-\\d+");
        assertThat(deposit.unit()).startsWith("H57");
        assertThat(deposit.item())
                .containsEntry("MaHoSo", dossier.code())
                .containsEntry("MaTTHC", "1.001612")
                .containsEntry("ChuHoSo", application.text("fullName"))
                .containsEntry("MaDoiTuong", application.text("personalId"))
                .containsEntry("MaKetQua", CERTIFICATE)
                .containsEntry("TenKetQua", "Giấy chứng nhận đăng ký hộ kinh doanh")
                .containsEntry("DaKySo", false)
                .containsEntry("TenTepDinhKem", dossier.code() + "-" + CERTIFICATE + ".pdf")
                .containsEntry("HashTepTin", sha256(pdf));
        assertThat(deposit.item().get("DonViXuLy").toString()).contains("Thuận Hóa");
        assertThat(deposit.item().get("NgayCap").toString()).matches("\\d{14}");
        assertThat(deposit.item().get("SoKyHieu").toString()).isNotEmpty();
        assertThat(motcua.page("/verify/" + deposit.item().get("MaXacThuc"))).contains(dossier.code());
        assertThat(Base64.getDecoder()
                        .decode(deposit.item().get("NoiDungTepTin").toString()))
                .isEqualTo(pdf);
    }

    @Test
    void marksWhatIsDeposited() {
        var dossier = WholeWay.completed(motcua, Application.ofHouseholdBusiness());
        await().atMost(PATIENCE).until(() -> stored(dossier).isPresent());

        var event = stored(dossier).orElseThrow();
        assertThat(event.text("paper")).hasValue(CERTIFICATE);
        assertThat(event.text("sha256")).hasValue(sha256(motcua.paper(dossier, CERTIFICATE)));
        assertThat(event.text("receipt")).hasValue("KHO-" + dossier.code());
        assertThat(receipts(dossier)).containsExactly("KHO-" + dossier.code());
        assertThat(motcua.look(dossier.code(), dossier.key()).getBody().toString())
                .contains("Kết quả đã được lưu vào kho dữ liệu điện tử");
        assertThat(log.verify(dossier.code())).isEmpty();
        assertThat(accesses(dossier)).isEqualTo(1);
    }

    @Test
    void takesTheResultOfAProcedureThatKnowsNothingOfIt() {
        var dossier = motcua.submitted(Application.ofCertifiedCopies());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does("reception19789", dossier.code(), Map.of("decision", "certify"));
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));
        motcua.does("reception19789", dossier.code(), Map.of("cashReceived", true));
        motcua.does("recordsClerk19789", dossier.code(), Map.of("stamped", true));
        await().atMost(PATIENCE).until(() -> stored(dossier).isPresent());

        assertThat(store.about(dossier.code()))
                .singleElement()
                .satisfies(it -> assertThat(it.item()).containsEntry("MaKetQua", "certified-copies"));
    }

    private Optional<DossierEvent> stored(Submitted dossier) {
        return log.last(dossier.code(), it -> it.kind() == EventKind.RESULT_STORED);
    }

    private List<String> receipts(Submitted dossier) {
        return database.sql("select receipt from deposited_result where dossier = ? and stored_at is not null")
                .param(dossier.code())
                .query(String.class)
                .list();
    }

    private long accesses(Submitted dossier) {
        return database.sql(
                        "select count(*) from access_log where dossier = ? and action = 'send to electronic data store'")
                .param(dossier.code())
                .query(Long.class)
                .single();
    }

    private String sha256(byte[] content) {
        return database.sql("select encode(sha256(?), 'hex')")
                .param(content)
                .query(String.class)
                .single();
    }
}
