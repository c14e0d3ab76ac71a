package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.engine.BodySignature;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** What the portal pushes, and what somebody else pretends to. */
@MotcuaTest
class PushedArrivalsIT {
    @Autowired
    Motcua motcua;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient database;

    @Autowired
    ObjectMapper json;

    @Value("${motcua.national.inbound.secret}")
    String secret;

    @Test
    void becomesOneDossierHoweverOftenItIsPushed() throws Exception {
        var submission = PortalSubmission.ofHouseholdBusiness();
        var body = json.writeValueAsBytes(submission.item());
        var first = push(body, BodySignature.of(body, secret));
        var reception = beans.createBean(Reception.class);
        reception.dossier(submission.code());
        var again = push(body, BodySignature.of(body, secret));

        assertThat(first.getStatusCode().value()).isEqualTo(202);
        assertThat(first.getBody()).containsEntry("code", submission.code());
        assertThat(again.getStatusCode().value()).isEqualTo(202);
        assertThat(reception.dossiersOf(submission.text("SoDinhDanh"))).isEqualTo(1);
    }

    @Test
    void whatThePortalDidNotSignIsTurnedAway() throws Exception {
        var submission = PortalSubmission.ofHouseholdBusiness();
        var body = json.writeValueAsBytes(submission.item());
        var answer = push(body, BodySignature.of(body, "another secret"));

        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getBody()).containsEntry("title", "Chữ ký không đúng").containsKey("correlationId");
        assertThat(database.sql("select count(*) from national_arrival where national_code = ?")
                        .param(submission.code())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsSignedButNoDossierIsTurnedAway() {
        for (var text : new String[] {"[]", "{", "7", " "}) {
            var body = text.getBytes(StandardCharsets.UTF_8);
            assertThat(push(body, BodySignature.of(body, secret))
                            .getStatusCode()
                            .value())
                    .isEqualTo(400);
        }
    }

    private ResponseEntity<Map<String, Object>> push(byte[] body, String signature) {
        return motcua.http()
                .mutate()
                .requestFactory(new JdkClientHttpRequestFactory()) // hands over the body of a 401
                .build()
                .post()
                .uri("/api/national/arrivals?lang=vi")
                .header("X-Signature", signature)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(new ParameterizedTypeReference<Map<String, Object>>() {});
    }
}
