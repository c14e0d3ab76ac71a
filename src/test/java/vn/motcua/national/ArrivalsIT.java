package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossiers;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.NationalGateway;
import vn.motcua.support.NationalGateway.Message;

/** What is submitted on the national portal becomes a dossier: once, and never none. */
@MotcuaTest
class ArrivalsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final NationalGateway gateway = NationalGateway.running();

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    @Autowired
    JdbcClient database;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Documents documents;

    @Autowired
    ArrivalPull pull;

    @Autowired
    ArrivalCursor cursor;

    @Autowired
    Arrivals arrivals;

    @Autowired
    TransactionTemplate transaction;

    private Reception reception;

    @Autowired
    void enter(AutowireCapableBeanFactory beans) {
        reception = beans.createBean(Reception.class);
    }

    @Test
    void becomesAnOnlineDossierThatRunsOnUnderItsNationalCode() {
        var submission = PortalSubmission.ofHouseholdBusiness().submitted();
        var code = reception.dossier(submission.code());

        assertThat(dossiers.get(code).channel()).isEqualTo(Channel.ONLINE);
        assertThat(dossiers.get(code).unit()).isEqualTo("19789");
        assertThat(dossiers.application(code).fullName()).isEqualTo(submission.text("ChuHoSo"));
        assertThat(dossiers.application(code).answers()).doesNotContainKey("unheardOf");
        assertThat(documents.of(code)).hasSize(2).allMatch(it -> it.addedBy().equals("applicant"));
        motcua.does(Reception.CLERK, code, Motcua.ACCEPT);
        await().atMost(PATIENCE).until(() -> gateway.about(submission.code()).size() == 4);

        assertThat(gateway.about(submission.code()).stream().map(ArrivalsIT::statusOrDuty))
                .containsExactly("1", "Kiểm tra hồ sơ", "2", "4");
        assertThat(gateway.about(submission.code()).get(0).item())
                .containsEntry("SoBienNhan", code)
                .containsEntry("KenhThucHien", 2);
        assertThat(gateway.about(submission.code()).get(0).key()).isEqualTo(submission.code() + "-1");
        assertThat(gateway.about(code)).isEmpty();
        assertThat(notices(code)).isEqualTo(1);
    }

    @Test
    void whatComesTwiceBecomesOneDossier() {
        var submission = PortalSubmission.ofHouseholdBusiness().submitted().submitted();
        var code = reception.dossier(submission.code());
        submission.submitted();
        var after = PortalSubmission.ofHouseholdBusiness().submitted();
        reception.dossier(after.code());

        assertThat(reception.dossiersOf(submission.text("SoDinhDanh"))).isEqualTo(1);
        assertThat(reception.dossier(submission.code())).isEqualTo(code);
    }

    @Test
    void whatWasNotKeptIsReadAgain() {
        var submission = PortalSubmission.ofHouseholdBusiness();
        transaction.executeWithoutResult(failing -> {
            await().atMost(PATIENCE)
                    .pollInSameThread()
                    .until(() -> cursor.lock().isPresent());
            submission.submitted();
            while (pull.page()) {
                // until this one has been read
            }
            assertThat(arrivals.find(submission.code())).isPresent();
            failing.setRollbackOnly();
        });

        reception.dossier(submission.code());
        assertThat(reception.dossiersOf(submission.text("SoDinhDanh"))).isEqualTo(1);
    }

    @Test
    void oneNodeReadsAtATime() {
        transaction.executeWithoutResult(reading -> {
            await().atMost(PATIENCE)
                    .pollInSameThread()
                    .until(() -> cursor.lock().isPresent());
            var other = new java.util.concurrent.FutureTask<>(() -> pull.page());
            new Thread(other).start();
            PortalSubmission.ofHouseholdBusiness().submitted();
            assertThat(org.junit.jupiter.api.Assertions.assertTimeout(PATIENCE, () -> other.get()))
                    .isFalse();
        });
    }

    @Test
    void aPortalThatIsAwayBecomesAnIncidentAndLosesNothing() {
        var submission = PortalSubmission.ofHouseholdBusiness();
        var file = (String) submission.firstFile().get("TepDinhKemId");
        gateway.awayFor(file);
        submission.submitted();
        var instance = reception.instance(submission.code());
        var incident = reception.incident(instance);
        assertThat(reception.state(submission.code())).isEqualTo("WAITING");
        assertThat(reception.dossiersOf(submission.text("SoDinhDanh"))).isZero();

        gateway.backFor(file);
        engine.tryAgain(incident);
        reception.dossier(submission.code());
        assertThat(reception.dossiersOf(submission.text("SoDinhDanh"))).isEqualTo(1);
    }

    @Test
    void whatWasSubmittedIsEmptiedSomeTimeAfterItWasSettledAndNotBefore() {
        var settled = PortalSubmission.ofHouseholdBusiness().submitted();
        var open = PortalSubmission.ofHouseholdBusiness()
                .with("MaTTHC", "9.999999")
                .submitted();
        reception.dossier(settled.code());
        reception.task(open.code());
        arrivals.empty(Duration.ofDays(30));
        assertThat(arrivals.find(settled.code()).orElseThrow().payload()).isPresent();

        arrivals.empty(Duration.ZERO);
        assertThat(arrivals.find(settled.code()).orElseThrow().payload()).isEmpty();
        assertThat(arrivals.find(open.code()).orElseThrow().payload()).isPresent();
    }

    private static String statusOrDuty(Message message) {
        return String.valueOf(
                message.item().getOrDefault("TrangThaiHoSo", message.item().get("NoiDungXuLy")));
    }

    private long notices(String code) {
        return database.sql("select count(*) from notice where dossier = ? and kind = 'RECEIVED'")
                .param(code)
                .query(Long.class)
                .single();
    }
}
