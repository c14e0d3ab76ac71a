package vn.motcua.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class FaultsIT {

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    EmbeddedPostgres postgres;

    @Test
    void aStepThatTwoTakeAtOnceHappensOnce() throws Exception {
        for (var round = 0; round < 5; round++) {
            var code = motcua.submitted(Application.ofHouseholdBusiness()).code();
            var task = (String) motcua.tasks("reception19789", code).get(0).get("id");
            Callable<Integer> complete = () -> motcua.completes("reception19789", task, Motcua.ACCEPT)
                    .getStatusCode()
                    .value();
            var pool = Executors.newFixedThreadPool(2);
            var answers = pool.invokeAll(List.of(complete, complete));
            pool.shutdown();

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(204, 409);
            assertThat(log.of(code).stream().filter(it -> it.kind() == EventKind.ACCEPTED))
                    .hasSize(1);
        }
    }

    @Test
    void aTaskCompletedAgainIsAClearConflict() {
        var code = motcua.submitted(Application.ofHouseholdBusiness()).code();
        var task = (String) motcua.tasks("reception19789", code).get(0).get("id");
        assertThat(motcua.completes("reception19789", task, Motcua.ACCEPT)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        var again = motcua.completes("reception19789", task, Motcua.ACCEPT);

        assertThat(again.getStatusCode().value()).isEqualTo(409);
        assertThat(again.getBody().get("message").toString()).contains("Hãy tải lại");
    }

    @Test
    void aStepIsHeldAgainstItsFormOnTheServer() {
        var code = motcua.submitted(Application.ofHouseholdBusiness()).code();
        var task = (String) motcua.tasks("reception19789", code).get(0).get("id");
        for (var answers : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("receptionOutcome", "acept"),
                Map.of("receptionOutcome", "refuse"),
                Map.of("receptionOutcome", "supplement", "missingContent", "x"))) {
            assertThat(motcua.completes("reception19789", task, answers)
                            .getStatusCode()
                            .value())
                    .as(answers.toString())
                    .isEqualTo(422);
        }
        assertThat(log.of(code)).hasSize(1);
    }

    @Test
    void withoutADatabaseItSaysSoAndRecoversByItself() throws Exception {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var elsewhere = JdbcClient.create(postgres.getTemplateDatabase());
        elsewhere
                .sql("update pg_database set datallowconn = false where datname = 'postgres'")
                .update();
        try {
            elsewhere
                    .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'")
                    .query(Boolean.class)
                    .list();
            var answer = motcua.look(dossier.code(), dossier.key());
            assertThat(answer.getStatusCode().value()).isEqualTo(503);
            assertThat(answer.getHeaders().getFirst("Retry-After")).isNotNull();
            assertThat(motcua.submit(Application.ofHouseholdBusiness())
                            .getStatusCode()
                            .value())
                    .isEqualTo(503);
        } finally {
            elsewhere
                    .sql("update pg_database set datallowconn = true where datname = 'postgres'")
                    .update();
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> motcua.look(dossier.code(), dossier.key())
                                .getStatusCode()
                                .value()
                        == 200);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        assertThat(motcua.status(dossier)).isEqualTo(4);
    }
}
