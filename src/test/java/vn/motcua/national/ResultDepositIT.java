package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.signature.SigningService;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.ResultStore;
import vn.motcua.support.WholeWay;

/** Results in the electronic data store of their owners, which is away at times and refuses some. */
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
    EngineTables engine;

    @Autowired
    JdbcClient database;

    @AfterEach
    void signsAgain() {
        SigningService.running().setAway(false);
    }

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

    @Test
    void depositsASignedResultOnlyWithItsSignature() {
        SigningService.running().setAway(true);
        var dossier =
                WholeWay.completed(motcua, Application.ofHouseholdBusiness().in(SigningService.UNIT));
        await().atMost(PATIENCE).until(() -> incident(dossier, "issue-result").isPresent());
        assertThat(receipts(dossier)).isEmpty();

        SigningService.running().setAway(false);
        tryAgain(dossier, "issue-result");
        await().atMost(PATIENCE).until(() -> stored(dossier).isPresent());

        var sealed = log.last(dossier.code(), it -> it.kind() == EventKind.RESULT_SEALED)
                .orElseThrow();
        assertThat(store.about(dossier.code()))
                .singleElement()
                .satisfies(it -> assertThat(it.item())
                        .containsEntry("DaKySo", true)
                        .containsEntry("HashTepTin", sealed.text("sha256").orElseThrow()));
    }

    @Test
    void aStoreThatIsAwayBecomesAnIncidentAndStopsNoDossier() {
        var dossier = signed(Application.ofHouseholdBusiness());
        store.awayFor(dossier.code());
        issue(dossier);
        await().atMost(PATIENCE).until(() -> incident(dossier, "deposit-result").isPresent());
        motcua.does(
                "reception19789",
                dossier.code(),
                Map.of("collectedBy", "applicant", "identityChecked", "identityCard"));
        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(stored(dossier)).isEmpty();

        store.backFor(dossier.code());
        tryAgain(dossier, "deposit-result");
        await().atMost(PATIENCE).until(() -> stored(dossier).isPresent());

        assertThat(store.about(dossier.code())).hasSize(1);
        assertThat(incident(dossier, "deposit-result")).isEmpty();
        assertThat(motcua.status(dossier)).isEqualTo(10);
    }

    @Test
    void aRefusalIsAnIncidentInTheWordsOfTheStoreButForWhoseResultItIs() {
        var application = Application.ofHouseholdBusiness().with("fullName", "Hoàng Phủ Ngọc Lan Viên");
        var dossier = signed(application);
        store.refuse(
                dossier.code(),
                "Không có kho của %s, số %s".formatted(application.text("fullName"), application.text("personalId")));
        issue(dossier);
        await().atMost(PATIENCE).until(() -> incident(dossier, "deposit-result").isPresent());

        assertThat(incident(dossier, "deposit-result").orElseThrow().getIncidentMessage())
                .contains("422 Không có kho của …, số …");
        assertThat(engine.cellsWith(application.text("fullName"), application.text("personalId")))
                .isEmpty();
        assertThat(motcua.status(dossier)).isEqualTo(9);
        store.backFor(dossier.code());
    }

    @Test
    void sendsAgainUnderTheSameKeyWhenNoAnswerCame() {
        var dossier = signed(Application.ofHouseholdBusiness());
        store.loseTheAnswerFor(dossier.code());
        issue(dossier);
        await().atMost(PATIENCE).until(() -> stored(dossier).isPresent());

        assertThat(store.about(dossier.code())).hasSize(1);
        assertThat(log.of(dossier.code()).stream().filter(it -> it.kind() == EventKind.RESULT_STORED))
                .hasSize(1);
    }

    /** The records clerk is next. */
    private Submitted signed(Application application) {
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
        motcua.does("divisionHead19789", dossier.code(), Map.of("draftAgreed", true));
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));
        return dossier;
    }

    private void issue(Submitted dossier) {
        motcua.does("recordsClerk19789", dossier.code(), Map.of("stamped", true));
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

    private void tryAgain(Submitted dossier, String process) {
        engine.tryAgain(incident(dossier, process).orElseThrow());
    }

    private Optional<Incident> incident(Submitted dossier, String process) {
        return engine.incident(dossier.code(), process);
    }
}
