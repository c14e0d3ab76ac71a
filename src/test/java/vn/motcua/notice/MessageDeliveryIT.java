package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TelephoneGateway;

/** Notices by SMS, with a gateway that is away at times. */
@MotcuaTest
class MessageDeliveryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TelephoneGateway gateway = TelephoneGateway.running();

    @Autowired
    Motcua motcua;

    @Autowired
    Inbox inbox;

    @Autowired
    DossierLog log;

    @Autowired
    Notices notices;

    @Autowired
    DueNotices due;

    @Autowired
    NoticeDelivery delivery;

    @Autowired
    EngineTables engine;

    @Autowired
    JdbcClient database;

    private Told told;

    @BeforeEach
    void listens() {
        told = new Told(motcua, log);
    }

    @Test
    void whoeverGaveNoMailAddressGetsOneMessage() {
        var application = Application.ofHouseholdBusiness().without("email");
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        inbox.settled(dossier.code(), 1);

        assertThat(gateway.about(dossier.code())).singleElement().satisfies(it -> {
            assertThat(it).containsEntry("channel", "SMS").containsEntry("to", application.text("phone"));
            assertThat(it.get("text"))
                    .startsWith("Ho so " + dossier.code() + " da duoc tiep nhan, hen tra ket qua luc ");
        });
        assertThat(told.timeline(dossier)).contains("Đã gửi thông báo “Đã tiếp nhận hồ sơ” qua tin nhắn SMS");
        assertThat(engine.cellsWith(application.text("phone"))).isEmpty();

        delivery.deliver(notice(dossier));
        assertThat(gateway.about(dossier.code())).hasSize(1);
        assertThat(told.fates(dossier)).containsExactly(EventKind.NOTICE_SENT);
    }

    @Test
    void aDeadGatewayBecomesAnIncidentAndStopsNoDossier() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
        gateway.awayFor(dossier.code());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        await().atMost(PATIENCE).until(() -> incident(dossier).isPresent());
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));

        assertThat(motcua.status(dossier)).isEqualTo(4);
        assertThat(told.fates(dossier)).containsExactly(EventKind.NOTICE_FAILED);
        assertThat(told.timeline(dossier)).anySatisfy(it -> assertThat(it).startsWith("Chưa gửi được thông báo"));
        assertThat(incident(dossier).orElseThrow().getIncidentMessage())
                .isEqualTo("notice-" + notice(dossier) + " was not taken: ServiceUnavailable");

        gateway.backFor(dossier.code());
        engine.tryAgain(incident(dossier).orElseThrow());
        inbox.settled(dossier.code(), 2);
        assertThat(gateway.about(dossier.code())).hasSize(1);
        assertThat(told.fates(dossier)).containsExactly(EventKind.NOTICE_FAILED, EventKind.NOTICE_SENT);
        await().atMost(PATIENCE).until(() -> incident(dossier).isEmpty());
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    /** The gateway may have taken it before the application died; by its number it knows the message again. */
    @Test
    void aMessageThatWasCutOffIsSentAgainUnderItsNumber() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
        var id = unsent(dossier);
        notices.claim(id); // and then the application dies
        delivery.deliver(id);

        assertThat(gateway.about(dossier.code()))
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("id", "notice-" + id));
    }

    @Test
    void anAttemptInQuietHoursGoesBackIntoTheOutbox() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
        var id = unsent(dossier);
        var now = LocalTime.now(DossierFacts.ZONE);
        var quiet = new QuietSettings(now.minusHours(1), now.plusHours(1), false);
        var atNight = new NoticeDelivery(notices, due, null, null, null, null, quiet, Clock.systemUTC());

        assertThat(atNight.waits(id)).isTrue();
        assertThat(database.sql("select next_attempt_at = waits_until and waits_until > now() from notice where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        database.sql("update notice set next_attempt_at = now() where id = ?")
                .param(id)
                .update(); // the night is over
        inbox.settled(dossier.code(), 1);
        assertThat(gateway.about(dossier.code())).hasSize(1);
    }

    /** One that is nobody's to send. */
    private long unsent(Submitted dossier) {
        return database.sql("""
                        insert into notice (dossier, kind, channel, recipient, subject, body, created_at)
                        values (?, 'RECEIVED', 'SMS', '0987650000', '', ?, now()) returning id
                        """)
                .params(dossier.code(), "Ho so " + dossier.code())
                .query(Long.class)
                .single();
    }

    private long notice(Submitted dossier) {
        return database.sql("select min(id) from notice where dossier = ?")
                .param(dossier.code())
                .query(Long.class)
                .single();
    }

    private Optional<Incident> incident(Submitted dossier) {
        return engine.incident(dossier.code(), "deliver-notice");
    }
}
