package vn.motcua.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.TestSocketUtils;
import vn.motcua.support.Application;
import vn.motcua.support.Jar;
import vn.motcua.support.Motcua.Submitted;

/** {@code kill -9} in the middle of the work: what was answered is there, once, and goes on. */
class KillIT {
    private static final Map<String, Object> ACCEPT = Map.of("receptionOutcome", "accept");

    @Test
    void nothingIsLostAndNothingHappensTwice() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "kill-");
        var mail = new GreenMail(new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "127.0.0.1", "smtp"));
        mail.start();
        try (var jar = new Jar(folder, "--spring.mail.port=" + mail.getSmtp().getPort())) {
            var submitted = submitUntilKilled(jar);
            assertThat(submitted).isNotEmpty();
            jar.start();
            submitted.keySet().forEach(it -> assertThat(jar.motcua().status(it)).isEqualTo(1));

            var dossier = submitted.keySet().iterator().next();
            jar.motcua().does("reception19789", dossier.code(), ACCEPT);
            jar.kill(); // the step is done, its notice may be on the way
            jar.start();
            assertThat(jar.motcua().status(dossier)).isEqualTo(4);
            jar.motcua().does("specialist19789", dossier.code(), Map.of("decision", "grant"));
            jar.motcua().does("divisionHead19789", dossier.code(), Map.of("draftAgreed", true));
            jar.motcua().does("leader19789", dossier.code(), Map.of("resultSigned", true));
            jar.kill();
            jar.start();
            jar.motcua().does("recordsClerk19789", dossier.code(), Map.of("stamped", true));

            assertThat(jar.motcua().status(dossier)).isEqualTo(9);
            assertThat(events(jar, dossier)).doesNotHaveDuplicates();
            var address = submitted.get(dossier).text("email");
            await().atMost(Duration.ofSeconds(60)).until(() -> mail.getReceivedMessagesForDomain(address).length >= 1);
            var subjects = new ArrayList<String>();
            for (var message : mail.getReceivedMessagesForDomain(address)) {
                subjects.add(message.getSubject());
            }
            assertThat(subjects).doesNotHaveDuplicates();
        } finally {
            mail.stop();
        }
    }

    /** Four citizens submit without pause; after a while the application is killed under their hands. */
    private static Map<Submitted, Application> submitUntilKilled(Jar jar) throws InterruptedException {
        var answered = Collections.synchronizedMap(new java.util.LinkedHashMap<Submitted, Application>());
        var citizens = Executors.newFixedThreadPool(4);
        for (var i = 0; i < 4; i++) {
            citizens.submit(() -> {
                while (answered.size() < 1000) {
                    var application = Application.ofHouseholdBusiness();
                    answered.put(jar.motcua().submitted(application), application); // throws when it is killed
                }
                return null;
            });
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> answered.size() >= 20);
        jar.kill();
        citizens.shutdown();
        citizens.awaitTermination(30, TimeUnit.SECONDS);
        return answered;
    }

    private static List<?> events(Jar jar, Submitted dossier) {
        var timeline = (List<?>)
                jar.motcua().look(dossier.code(), dossier.key()).getBody().get("timeline");
        return timeline.stream().map(it -> ((Map<?, ?>) it).get("kind")).toList();
    }
}
