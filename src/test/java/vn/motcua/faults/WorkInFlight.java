package vn.motcua.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import vn.motcua.support.Application;
import vn.motcua.support.Jar;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;

/**
 * A citizen submits and somebody takes each of the steps, all at the same time. The calls before everybody's last are
 * answered; the last ones are sent together, and then the application is killed.
 */
final class WorkInFlight {
    private static final int EACH = 2;
    private static final int UNTIL_THE_KILL = 10; // ms; a call takes longer

    private final Motcua motcua;
    private final Map<Step, Map<Submitted, String>> waiting = new EnumMap<>(Step.class);
    private final Map<String, Application> sent = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<Submitted, Step> taken = new ConcurrentHashMap<>();
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final Set<String> cutOff = ConcurrentHashMap.newKeySet();
    private final CountDownLatch beforeTheLast = new CountDownLatch(Step.values().length + 1);
    private final CountDownLatch last = new CountDownLatch(1);

    /** Brings some dossiers to each step. */
    WorkInFlight(Motcua motcua) {
        this.motcua = motcua;
        for (var step : Step.values()) {
            var tasks = new LinkedHashMap<Submitted, String>();
            for (var i = 0; i < EACH; i++) {
                var dossier = motcua.submitted(Application.ofHouseholdBusiness());
                step.before().forEach(it -> it.take(motcua, dossier));
                tasks.put(dossier, step.prepare(motcua, dossier));
            }
            waiting.put(step, tasks);
        }
    }

    /** @return for which steps a call was cut off, and {@code SUBMIT} if a citizen's was */
    Set<String> killUnder(Jar jar, Callable<Boolean> mailIsOnItsWay) throws Exception {
        var people = Executors.newCachedThreadPool();
        Runnable submission = () -> submit(UUID.randomUUID().toString());
        people.submit(() -> call("SUBMIT", Collections.nCopies(EACH, submission)));
        waiting.forEach((step, tasks) -> people.submit(() -> call(
                step.name(),
                tasks.entrySet().stream()
                        .<Runnable>map(it -> () -> take(step, it.getKey(), it.getValue()))
                        .toList())));
        beforeTheLast.await(60, TimeUnit.SECONDS);
        await().atMost(Duration.ofSeconds(60)).until(mailIsOnItsWay);
        last.countDown();
        TimeUnit.MILLISECONDS.sleep(UNTIL_THE_KILL);
        jar.kill();
        people.shutdown();
        people.awaitTermination(30, TimeUnit.SECONDS);
        return cutOff;
    }

    private Void call(String name, List<Runnable> calls) throws InterruptedException {
        calls.subList(0, EACH - 1).forEach(Runnable::run);
        beforeTheLast.countDown();
        last.await();
        try {
            calls.get(EACH - 1).run();
        } catch (RuntimeException e) {
            cutOff.add(name);
        }
        return null;
    }

    private void submit(String key) {
        var application = Application.ofHouseholdBusiness();
        sent.put(key, application);
        codes.put(key, submit(key, application).code());
    }

    private Submitted submit(String key, Application application) {
        var headers = new HttpHeaders();
        headers.set("Idempotency-Key", key);
        var body = motcua.submit(application, headers).getBody();
        return new Submitted((String) body.get("code"), (String) body.get("key"));
    }

    private void take(Step step, Submitted dossier, String task) {
        step.complete(motcua, task);
        taken.put(dossier, step);
    }

    /** What was answered is there. */
    boolean everythingAnsweredIsThere() {
        return taken.entrySet().stream().noneMatch(it -> it.getValue().isOpen(motcua, it.getKey()))
                && codes.entrySet().stream()
                        .allMatch(it -> submit(it.getKey(), sent.get(it.getKey()))
                                .code()
                                .equals(it.getValue()));
    }

    /** Repeats the submissions with their keys, as a browser does whose connection was lost. */
    List<Submitted> allDossiers() {
        var submitted = sent.entrySet().stream().map(it -> submit(it.getKey(), it.getValue()));
        return Stream.concat(submitted, waiting.values().stream().flatMap(it -> it.keySet().stream()))
                .toList();
    }
}
