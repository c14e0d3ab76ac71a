package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class NoticeDeliveryIT {
    @Autowired
    Motcua motcua;

    @Autowired
    GreenMail mail;

    @Autowired
    Inbox inbox;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Notices notices;

    @Autowired
    NoticeDelivery delivery;

    @Autowired
    JdbcClient database;

    @Test
    void aDeadMailServerStopsNoDossierAndLosesNoMail() {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        mail.stop();
        Incident incident;
        try {
            motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
            motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
            await().atMost(Duration.ofSeconds(60)).until(() -> incident(dossier.code()) != null);
            incident = incident(dossier.code());
        } finally {
            mail.start();
        }
        assertThat(inbox.size(application)).isZero();

        management.setJobRetries(incident.getConfiguration(), 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> inbox.size(application) == 1);
        assertThat(incident(dossier.code())).isNull();
    }

    @Test
    void aDeliveryThatWasCutOffIsNotRepeatedByItself() {
        var application = Application.ofHouseholdBusiness().without("email");
        var dossier = motcua.submitted(application);
        var id = database.sql("""
                        insert into notice (dossier, kind, recipient, subject, body, created_at)
                        values (?, 'RECEIVED', 'cut-off@example.vn', 'x', 'x', now()) returning id
                        """).param(dossier.code()).query(Long.class).single();
        notices.claim(id); // and then the application dies

        assertThatThrownBy(() -> delivery.deliver(id)).isInstanceOf(UncertainDeliveryException.class);
        assertThat(mail.getReceivedMessagesForDomain("cut-off@example.vn")).isEmpty();
    }

    @Test
    void aDeliveryWhoseEndNobodyToldBecomesAnIncident() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
        database.sql("""
                        insert into notice (dossier, kind, recipient, subject, body, created_at, state, next_attempt_at)
                        values (?, 'RECEIVED', 'lapsed@example.vn', 'x', 'x', now(), 'SENDING', now())
                        """).param(dossier.code()).update();

        await().atMost(Duration.ofSeconds(60)).until(() -> incident(dossier.code()) != null);
        assertThat(incident(dossier.code()).getIncidentMessage()).contains("Ask the mail server whether it went out");
        assertThat(mail.getReceivedMessagesForDomain("lapsed@example.vn")).isEmpty();
    }

    @Test
    void aDeliveredNoticeIsNotDeliveredAgain() {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        await().atMost(Duration.ofSeconds(30)).until(() -> inbox.size(application) == 1);
        var id = database.sql("select id from notice where dossier = ?")
                .param(dossier.code())
                .query(Long.class)
                .single();
        await().atMost(Duration.ofSeconds(10)).until(() -> notices.isSent(id));
        delivery.deliver(id);

        assertThat(inbox.size(application)).isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier.code())
                        .processDefinitionKey("deliver-notice")
                        .list())
                .isEmpty();
    }

    private Incident incident(String code) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .processDefinitionKey("deliver-notice")
                .list()
                .stream()
                .flatMap(it -> runtime.createIncidentQuery().processInstanceId(it.getId()).list().stream())
                .findFirst()
                .orElse(null);
    }
}
