package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import vn.motcua.support.Application;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** Somebody with the keys to the database changes a log, and the inspection finds it among the others. */
@MotcuaTest
class ChainInspectionIT {
    private static final ParameterizedTypeReference<Map<String, Object>> ROW = new ParameterizedTypeReference<>() {};

    @Autowired
    Motcua motcua;

    @Autowired
    Inbox inbox;

    @Autowired
    ChainInspection inspection;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLog log;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private List<Dossier> many;

    @BeforeEach
    void submit() {
        many = IntStream.range(0, 3)
                .mapToObj(it ->
                        motcua.submitted(Application.ofHouseholdBusiness()).code())
                .peek(it -> motcua.does("reception19789", it, Motcua.ACCEPT))
                .peek(it -> inbox.settled(it, 1))
                .map(dossiers::get)
                .toList();
    }

    @Test
    void countsWhatIsWhole() {
        var report = inspection.inspect(many.get(0).id() - 1);

        assertThat(report.dossiers()).isEqualTo(3);
        assertThat(report.events())
                .isEqualTo(
                        many.stream().mapToInt(it -> log.of(it.code()).size()).sum());
        assertThat(report.broken()).isZero();
        assertThat(report.first()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changed detail | update dossier_event set detail = '{\"note\":\"x\"}' where sequence = 2 and dossier = :id | 2 | CHANGED",
                "changed time | update dossier_event set at = at + interval '1 second' where sequence = 3 and dossier = :id | 3 | CHANGED",
                "removed | delete from dossier_event where sequence = 2 and dossier = :id | 2 | MISSING",
                "removed first | delete from dossier_event where sequence = 1 and dossier = :id | 1 | MISSING",
                "removed all | delete from dossier_event where dossier = :id | 1 | MISSING",
                "removed last | delete from dossier_event e where dossier = :id and sequence = (select max(sequence) from dossier_event where dossier = e.dossier) | 6 | MISSING",
                "swapped | update dossier_event set sequence = case sequence when 2 then -3 else -2 end where dossier = :id and sequence in (2, 3); update dossier_event set sequence = -sequence where dossier = :id and sequence < 0 | 2 | CHANGED",
                "row turned back | update dossier set head_sequence = 3, head_hash = (select hash from dossier_event where dossier = dossier.id and sequence = 3) where id = :id | 4 | ADDED",
                "other head | update dossier set head_hash = sha256('x') where id = :id | 6 | HEAD"
            })
    void findsTheFirst(String how, String sql, int sequence, EventChain.Why why) {
        var victim = many.get(1);
        assertThat(log.of(victim.code())).hasSize(6);
        tamper(sql.replace(":id", String.valueOf(victim.id())));
        var report = inspection.inspect(many.get(0).id() - 1);

        assertThat(report.dossiers()).isEqualTo(3);
        assertThat(report.broken()).isEqualTo(1);
        assertThat(report.first()).as(how).hasValue(new ChainInspection.BrokenLink(victim.code(), sequence, why));
    }

    @Test
    void tellsTheOldestOfSeveral() {
        tamper("update dossier_event set actor = 'x' where sequence = 2 and dossier in ("
                + many.get(2).id() + ", " + many.get(0).id() + ")");
        var report = inspection.inspect(many.get(0).id() - 1);

        assertThat(report.broken()).isEqualTo(2);
        assertThat(report.first().orElseThrow().dossier()).isEqualTo(many.get(0).code());
    }

    @Test
    void answersAdministratorsOnly() {
        tamper("update dossier_event set actor = 'x' where sequence = 2 and dossier = "
                + many.get(0).id());
        for (var user : List.of("reception19789", "manager")) {
            assertThat(ask(user).toBodilessEntity().getStatusCode().value())
                    .as(user)
                    .isEqualTo(403);
        }
        var answer = ask("admin").body(ROW);

        assertThat((Integer) answer.get("dossiers")).isGreaterThanOrEqualTo(3);
        assertThat((Integer) answer.get("broken")).isPositive();
        assertThat((Map<?, ?>) answer.get("first"))
                .extracting("dossier", "sequence", "meaning")
                .doesNotContainNull();
    }

    /** What is broken is not worked on: a calendar that changes later shall not come upon it. */
    @AfterEach
    void putsAside() {
        many.forEach(it -> database.sql("update dossier set clock_state = 'STOPPED' where id = ?")
                .param(it.id())
                .update());
    }

    private RestClient.ResponseSpec ask(String user) {
        return motcua.http()
                .get()
                .uri("/actuator/chains")
                .headers(it -> it.setBasicAuth(user, user))
                .retrieve();
    }

    private void tamper(String sql) {
        transaction.executeWithoutResult(it -> {
            database.sql("set local session_replication_role = replica").update();
            for (var statement : sql.split(";")) {
                database.sql(statement).update();
            }
        });
    }
}
