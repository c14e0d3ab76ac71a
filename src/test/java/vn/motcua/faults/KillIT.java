package vn.motcua.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.support.Application;
import vn.motcua.support.FreePort;
import vn.motcua.support.Jar;
import vn.motcua.support.MailWire;
import vn.motcua.support.Motcua.Submitted;

/** {@code kill -9} in the middle of the work: what was answered is there, once, and goes on. */
class KillIT {
    private static final Set<String> EVERY_STEP =
            Set.of("SUBMIT", "RECEIVE", "APPRAISE", "CHECK", "SIGN", "ISSUE", "RETURN");

    /** One is enough unless somebody's call is answered before it comes. */
    private static final int MOST_KILLS = 3;

    @Test
    void nothingIsLostAndNothingHappensTwiceWhicheverStepIsCutOff() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "kill-");
        var mail = new GreenMail(new ServerSetup(FreePort.find(), "127.0.0.1", "smtp"));
        var port = FreePort.find();
        mail.start();
        try (var wire = new MailWire(mail.getSmtp().getPort());
                var jar = new Jar(
                        folder,
                        "--spring.mail.port=" + wire.port(),
                        "--motcua.embedded-database.port=" + port,
                        "--motcua.notice.retry-cycle=R2/PT1S",
                        "--motcua.notice.lapse=PT20S",
                        "--camunda.bpm.job-execution.max-wait=500",
                        "--camunda.bpm.job-execution.lock-time-in-millis=3000")) {
            var motcua = jar.motcua();
            var cutOff = new HashSet<String>();
            var dossiers = new ArrayList<Submitted>();
            for (var kill = 0; kill < MOST_KILLS && !cutOff.containsAll(EVERY_STEP); kill++) {
                var work = new WorkInFlight(motcua);
                wire.holdReceipts();
                cutOff.addAll(work.killUnder(jar, () -> wire.held() > 0));
                jar.start();
                wire.letThrough();
                assertThat(work.everythingAnsweredIsThere()).isTrue();
                dossiers.addAll(work.allDossiers());
            }
            assertThat(cutOff).isEqualTo(EVERY_STEP);

            dossiers.parallelStream().forEach(it -> Step.finish(motcua, it));
            var undisturbed = motcua.submitted(Application.ofHouseholdBusiness());
            Step.finish(motcua, undisturbed);
            var books = new Books(port);
            assertThat(books.dossiers()).isEqualTo(dossiers.size() + 1);
            for (var dossier : dossiers) {
                assertThat(books.of(dossier.code())).isEqualTo(books.of(undisturbed.code()));
            }
            for (var numbered : List.of("household-business-certificate", "money-receipt")) {
                assertThat(books.numbers(numbered)).isEqualTo(Books.oneTo(dossiers.size() + 1));
            }
            assertThat(books.openTasks()).isZero();
            await().atMost(Duration.ofSeconds(60)).until(() -> books.noticesUnderWay() == 0);
            assertThat(books.uncertainNotices()).isNotEmpty().isEqualTo(books.noticesWithIncident());
            assertThat(subjects(mail)).doesNotHaveDuplicates().containsAll(books.sentNotices());
        } finally {
            mail.stop();
        }
    }

    /** To whom, and what about: every subject names the dossier. */
    private static List<String> subjects(GreenMail mail) throws Exception {
        var subjects = new ArrayList<String>();
        for (var message : mail.getReceivedMessages()) {
            subjects.add(message.getAllRecipients()[0] + " " + message.getSubject());
        }
        return subjects;
    }
}
