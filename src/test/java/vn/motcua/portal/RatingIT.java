package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.WholeWay;

@MotcuaTest
class RatingIT {
    private static final ParameterizedTypeReference<Map<String, Object>> ROW = new ParameterizedTypeReference<>() {};
    private static final Map<String, Object> HAPPY = Map.of("satisfaction", "VERY_SATISFIED");

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    JdbcClient database;

    @Test
    void isTakenOnceWhenTheResultIsInHand() {
        var dossier = WholeWay.completed(motcua, Application.ofHouseholdBusiness());
        var early = rate(dossier, HAPPY, "en");
        assertThat(early.getStatusCode().value()).isEqualTo(409);
        assertThat(detail(early)).contains("only after its result was returned");
        motcua.does("reception19789", dossier.code(), Motcua.HAND_OUT);

        var taken = rate(dossier, HAPPY, "en");
        assertThat(taken.getStatusCode().value()).isEqualTo(200);
        assertThat(rating(taken)).containsEntry("state", "GIVEN").containsEntry("satisfaction", "VERY_SATISFIED");
        assertThat(events(dossier)).singleElement().satisfies(it -> {
            assertThat(it.actor()).isEqualTo("applicant");
            assertThat(it.text("satisfaction")).hasValue("VERY_SATISFIED");
        });
        var second = rate(dossier, Map.of("satisfaction", "NOT_SATISFIED"), "id");
        assertThat(second.getStatusCode().value()).isEqualTo(409);
        assertThat(detail(second)).contains("hubungi loket penerimaan");
        assertThat(events(dossier)).hasSize(1);
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    @Test
    void keepsWordsOutOfTheLog() {
        var dossier = WholeWay.returned(motcua, Application.ofHouseholdBusiness());
        assertThat(reasons(dossier)).contains("late", "attitude", "other");
        var words = "Chị Lan ở quầy 3 bắt tôi chờ";
        var unhappy = Map.<String, Object>of("satisfaction", "NOT_SATISFIED", "reason", "attitude", "words", words);

        assertThat(rate(dossier, unhappy, "vi").getStatusCode().value()).isEqualTo(200);
        assertThat(log.of(dossier.code()).toString())
                .contains("ratingReason=attitude")
                .doesNotContain("Chị Lan");
        assertThat(database.sql("select words from rating_explanation where words = ?")
                        .param(words)
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void isRefusedWhenItSaysNothingThatIsAsked() {
        var dossier = WholeWay.returned(motcua, Application.ofHouseholdBusiness());
        var wrong = List.<Map<String, Object>>of(
                Map.of(),
                Map.of("satisfaction", "SO_SO"),
                Map.of("satisfaction", "SATISFIED", "words", "Tốt"),
                Map.of("satisfaction", "NOT_SATISFIED", "reason", "weather"),
                Map.of("satisfaction", "NOT_SATISFIED", "words", "x".repeat(2001)));
        for (var rating : wrong) {
            var answer = rate(dossier, rating, "vi");
            assertThat(answer.getStatusCode().value()).as(rating.toString()).isEqualTo(422);
            assertThat(detail(answer)).contains("VERY_SATISFIED");
        }

        assertThat(events(dossier)).isEmpty();
        assertThat(rate(new Submitted(dossier.code(), "WRONG"), HAPPY, "vi")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void offersTheReasonsOfTheWard() {
        var dossier = WholeWay.returned(motcua, Application.ofHouseholdBusiness());
        database.sql("""
                        insert into rating_reason (key, unit, position, text_vi, text_en, text_id)
                        values ('parking', '19789', 1, 'Không có chỗ để xe', 'No place to park', 'Tidak ada parkir')
                        """).update();
        try {
            assertThat(reasons(dossier)).containsExactly("parking");
        } finally {
            database.sql("delete from rating_reason where unit is not null").update();
        }
        assertThat(reasons(dossier)).doesNotContain("parking").contains("late");
    }

    private ResponseEntity<Map<String, Object>> rate(Submitted dossier, Map<String, Object> rating, String language) {
        return motcua.http()
                .post()
                .uri("/api/dossiers/{code}/rating?lang={language}", dossier.code(), language)
                .header("X-Dossier-Key", dossier.key())
                .contentType(MediaType.APPLICATION_JSON)
                .body(rating)
                .retrieve()
                .toEntity(ROW);
    }

    private List<DossierEvent> events(Submitted dossier) {
        return log.of(dossier.code()).stream()
                .filter(it -> it.kind() == EventKind.RATED || it.kind() == EventKind.RATING_EXPLAINED)
                .toList();
    }

    private List<Object> reasons(Submitted dossier) {
        var reasons =
                (List<?>) rating(motcua.look(dossier.code(), dossier.key())).get("reasons");
        return reasons.stream().<Object>map(it -> ((Map<?, ?>) it).get("key")).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> rating(ResponseEntity<Map<String, Object>> answer) {
        return (Map<String, Object>) answer.getBody().get("rating");
    }

    private static String detail(ResponseEntity<Map<String, Object>> answer) {
        return answer.getBody().get("detail").toString();
    }
}
