package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** Notices by SMS and Zalo, and what their applicants see of them. */
@MotcuaTest
class MessageDeliveryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Object> ACCEPT = Map.of("receptionOutcome", "accept");

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
    NoticeDelivery delivery;

    @Autowired
    EngineTables engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient database;

    @Test
    void whoeverGaveNoMailAddressGetsOneMessage() {
        var application = Application.ofHouseholdBusiness().without("email");
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), ACCEPT);
        inbox.settled(dossier.code(), 1);

        assertThat(gateway.about(dossier.code())).singleElement().satisfies(it -> {
            assertThat(it).containsEntry("channel", "SMS").containsEntry("to", application.text("phone"));
            assertThat(it.get("text"))
                    .startsWith("Ho so " + dossier.code() + " da duoc tiep nhan, hen tra ket qua luc ");
        });
        assertThat(timeline(dossier)).contains("Đã gửi thông báo “Đã tiếp nhận hồ sơ” qua tin nhắn SMS");
        assertThat(engine.cellsWith(application.text("phone"))).isEmpty();

        delivery.deliver(notice(dossier));
        assertThat(gateway.about(dossier.code())).hasSize(1);
        assertThat(fates(dossier)).containsExactly(EventKind.NOTICE_SENT);
    }

    @Test
    void aDeadGatewayBecomesAnIncidentAndStopsNoDossier() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
        gateway.awayFor(dossier.code());
        motcua.does("reception19789", dossier.code(), ACCEPT);
        await().atMost(PATIENCE).until(() -> incident(dossier) != null);
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));

        assertThat(motcua.status(dossier)).isEqualTo(4);
        assertThat(fates(dossier)).containsExactly(EventKind.NOTICE_FAILED);
        assertThat(timeline(dossier)).anySatisfy(it -> assertThat(it).startsWith("Chưa gửi được thông báo"));
        assertThat(incident(dossier).getIncidentMessage())
                .isEqualTo("notice-" + notice(dossier) + " was not taken: ServiceUnavailable");

        gateway.backFor(dossier.code());
        management.setJobRetries(incident(dossier).getConfiguration(), 1);
        inbox.settled(dossier.code(), 2);
        assertThat(gateway.about(dossier.code())).hasSize(1);
        assertThat(fates(dossier)).containsExactly(EventKind.NOTICE_FAILED, EventKind.NOTICE_SENT);
        await().atMost(PATIENCE).until(() -> incident(dossier) == null);
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    /** The gateway may have taken it before the application died; by its number it knows the message again. */
    @Test
    void aMessageThatWasCutOffIsSentAgainUnderItsNumber() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
        var id = database.sql("""
                        insert into notice (dossier, kind, channel, recipient, subject, body, created_at)
                        values (?, 'RECEIVED', 'SMS', '0987650000', '', ?, now()) returning id
                        """)
                .params(dossier.code(), "Ho so " + dossier.code())
                .query(Long.class)
                .single();
        notices.claim(id); // and then the application dies
        delivery.deliver(id);

        assertThat(gateway.about(dossier.code()))
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("id", "notice-" + id));
    }

    @Test
    void theApplicantChoosesTheWay() {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        assertThat(notices(dossier))
                .containsEntry("channel", "MAIL")
                .containsEntry("recipient", "h…@example.vn".replace("example.vn", domain(application)))
                .containsEntry("offered", List.of("MAIL", "SMS", "ZALO"));
        assertThat(choose(dossier, "ZALO").getStatusCode().value()).isEqualTo(200);
        motcua.does("reception19789", dossier.code(), ACCEPT);
        inbox.settled(dossier.code(), 1);

        assertThat(gateway.about(dossier.code()))
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("channel", "ZALO"));
        assertThat(inbox.size(application)).isZero();
        assertThat(notices(dossier)).containsEntry("channel", "ZALO");
        assertThat(notices(dossier).get("recipient").toString()).hasSize(4);
        assertThat(timeline(dossier)).contains("Đã gửi thông báo “Đã tiếp nhận hồ sơ” qua Zalo");

        choose(dossier, "MAIL");
        motcua.withdraw(dossier, "Đổi ý");
        assertThat(inbox.subjects(application, 1)).singleElement().asString().contains("đã được rút");
        assertThat(database.sql(
                                "select count(*) from access_log where dossier = ? and action = 'choose notice channel'")
                        .param(dossier.code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aWayThatIsNotOfferedIsRefused() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
        for (var channel : List.of("MAIL", "PIGEON", "")) {
            var answer = choose(dossier, channel);
            assertThat(answer.getStatusCode().value()).as(channel).isEqualTo(422);
            assertThat(answer.getBody().get("detail").toString()).contains("Hãy chọn một cách");
        }
        assertThat(notices(dossier)).containsEntry("channel", "SMS").containsEntry("offered", List.of("SMS", "ZALO"));
        var stranger = new Submitted(
                dossier.code(),
                motcua.submitted(Application.ofHouseholdBusiness()).key());
        assertThat(choose(stranger, "ZALO").getStatusCode().value()).isEqualTo(404);
        assertThat(notices(dossier)).containsEntry("channel", "SMS");
    }

    @Test
    void whatCouldNotBeSentAtAllIsSaid() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
        database.sql("""
                        update application set answers = answers - 'phone'
                        where dossier = (select id from dossier where code = ?)
                        """).param(dossier.code()).update();
        motcua.does("reception19789", dossier.code(), ACCEPT);

        assertThat(fates(dossier)).containsExactly(EventKind.NOTICE_NOT_SENT);
        assertThat(notices(dossier)).doesNotContainKey("channel").containsEntry("offered", List.of());
        assertThat(timeline(dossier)).anySatisfy(it -> assertThat(it).startsWith("Không gửi thông báo “Đã tiếp nhận"));
    }

    private static String domain(Application application) {
        return application.text("email").replaceAll(".*@", "");
    }

    private ResponseEntity<Map<String, Object>> choose(Submitted dossier, String channel) {
        return motcua.http()
                .post()
                .uri("/api/dossiers/{code}/notices?lang=vi", dossier.code())
                .header("X-Dossier-Key", dossier.key())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("channel", channel))
                .retrieve()
                .toEntity(new org.springframework.core.ParameterizedTypeReference<>() {});
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> notices(Submitted dossier) {
        return (Map<String, Object>)
                motcua.look(dossier.code(), dossier.key()).getBody().get("notices");
    }

    private List<String> timeline(Submitted dossier) {
        var timeline =
                (List<?>) motcua.look(dossier.code(), dossier.key()).getBody().get("timeline");
        return timeline.stream()
                .map(it -> (String) ((Map<?, ?>) it).get("text"))
                .toList();
    }

    private List<EventKind> fates(Submitted dossier) {
        return log.of(dossier.code()).stream()
                .map(it -> it.kind())
                .filter(it -> it.name().startsWith("NOTICE"))
                .toList();
    }

    private long notice(Submitted dossier) {
        return database.sql("select min(id) from notice where dossier = ?")
                .param(dossier.code())
                .query(Long.class)
                .single();
    }

    private Incident incident(Submitted dossier) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.code())
                .processDefinitionKey("deliver-notice")
                .list()
                .stream()
                .flatMap(it -> runtime.createIncidentQuery().processInstanceId(it.getId()).list().stream())
                .findFirst()
                .orElse(null);
    }
}
