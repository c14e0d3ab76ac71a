package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TelephoneGateway;

/** The applicant chooses how she hears of her dossier. */
@MotcuaTest
class NoticeChoiceIT {
    private final TelephoneGateway gateway = TelephoneGateway.running();

    @Autowired
    Motcua motcua;

    @Autowired
    Inbox inbox;

    @Autowired
    DossierLog log;

    @Autowired
    JdbcClient database;

    private Told told;

    @BeforeEach
    void listens() {
        told = new Told(motcua, log);
    }

    @Test
    void theApplicantChoosesTheWay() {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        assertThat(told.way(dossier))
                .containsEntry("channel", "MAIL")
                .containsEntry("recipient", "h…@example.vn".replace("example.vn", domain(application)))
                .containsEntry("offered", List.of("MAIL", "SMS", "ZALO"));
        assertThat(choose(dossier, "ZALO").getStatusCode().value()).isEqualTo(200);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        inbox.settled(dossier.code(), 1);

        assertThat(gateway.about(dossier.code()))
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("channel", "ZALO"));
        assertThat(inbox.size(application)).isZero();
        assertThat(told.way(dossier)).containsEntry("channel", "ZALO");
        assertThat(told.way(dossier).get("recipient").toString()).hasSize(4);
        assertThat(told.timeline(dossier)).contains("Đã gửi thông báo “Đã tiếp nhận hồ sơ” qua Zalo");

        choose(dossier, "MAIL");
        motcua.withdraw(dossier, "Đổi ý");
        motcua.does("reception19789", dossier.code(), Map.of("refund", "full"));
        assertThat(inbox.subjects(application, 2))
                .containsExactly(
                        "Hồ sơ " + dossier.code() + " đã được rút", "Hồ sơ " + dossier.code() + ": phí, lệ phí đã nộp");
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
        assertThat(told.way(dossier)).containsEntry("channel", "SMS").containsEntry("offered", List.of("SMS", "ZALO"));
        var stranger = new Submitted(
                dossier.code(),
                motcua.submitted(Application.ofHouseholdBusiness()).key());
        assertThat(choose(stranger, "ZALO").getStatusCode().value()).isEqualTo(404);
        assertThat(told.way(dossier)).containsEntry("channel", "SMS");
    }

    @Test
    void whatCouldNotBeSentAtAllIsSaid() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
        database.sql("""
                        update application set answers = answers - 'phone'
                        where dossier = (select id from dossier where code = ?)
                        """).param(dossier.code()).update();
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);

        assertThat(told.fates(dossier)).containsExactly(EventKind.NOTICE_NOT_SENT);
        assertThat(told.way(dossier)).doesNotContainKey("channel").containsEntry("offered", List.of());
        assertThat(told.timeline(dossier))
                .anySatisfy(it -> assertThat(it).startsWith("Không gửi thông báo “Đã tiếp nhận"));
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
                .toEntity(new ParameterizedTypeReference<>() {});
    }
}
