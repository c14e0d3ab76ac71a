package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** Each application is taken in once, however many come at once and however often one is sent. */
@MotcuaTest
class IntakeIT {
    @Autowired
    Motcua motcua;

    @Autowired
    JdbcClient database;

    @Test
    void givesFiftyAtOnceFiftyCodes() throws Exception {
        var codes = new HashSet<String>();
        for (var answer : atOnce(
                50, () -> motcua.submitted(Application.ofHouseholdBusiness()).code())) {
            assertThat(answer.get()).matches("[A-Z]\\d{2}(\\.\\d{1,3}){0,3}-\\d{6}-\\d{4,7}");
            codes.add(answer.get());
        }
        assertThat(codes).hasSize(50);
    }

    @Test
    void answersARepeatedRequestWithTheSameDossier() throws Exception {
        var application = Application.ofHouseholdBusiness();
        var headers = new HttpHeaders();
        headers.add("Idempotency-Key", "0e3c5c5a-6b0f-4f55-9f2c-7a1f0e9b1d11");
        var before = count("dossier");
        var answers = atOnce(8, () -> motcua.submit(application, headers));

        var bodies = new HashSet<Map<String, Object>>();
        for (var answer : answers) {
            assertThat(answer.get().getStatusCode().value()).isEqualTo(201);
            bodies.add(answer.get().getBody());
        }
        assertThat(bodies).hasSize(1);
        assertThat(count("dossier")).isEqualTo(before + 1);
        var body = bodies.iterator().next();
        assertThat(motcua.look((String) body.get("code"), (String) body.get("key"))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);

        var other = motcua.submit(Application.ofHouseholdBusiness(), headers);
        assertThat(other.getStatusCode().value()).isEqualTo(422);
    }

    private static <T> List<Future<T>> atOnce(int times, Callable<T> call) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var calls = new ArrayList<Callable<T>>();
            for (var i = 0; i < times; i++) {
                calls.add(call);
            }
            return pool.invokeAll(calls);
        } finally {
            pool.shutdown();
        }
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
