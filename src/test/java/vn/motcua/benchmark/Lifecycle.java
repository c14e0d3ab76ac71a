package vn.motcua.benchmark;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.Part;

/**
 * Dossiers from submission to the result in hand, over HTTP, each step by the member of staff whose it is. The result is
 * signed by the job executor before it is handed over.
 */
final class Lifecycle {
    private static final int FILE_SIZE = 100 * 1024;
    private static final String HAND_OVER = "reception19789";

    private static final byte[] PAGES = new byte[FILE_SIZE];

    static {
        ThreadLocalRandom.current().nextBytes(PAGES);
        System.arraycopy(Application.PDF, 0, PAGES, 0, Application.PDF.length);
    }

    private final PlainClient client;

    Lifecycle(Motcua motcua) {
        client = new PlainClient(motcua.address());
    }

    /** @return dossiers per second */
    double run(int dossiers, int workers, Timings timings) throws Exception {
        return new Halves<>(() -> untilIssued(timings), it -> handOver(timings, it)).run(dossiers, workers);
    }

    Submitted dossier(Timings timings) throws Exception {
        var dossier = untilIssued(timings);
        new Halves<>(() -> dossier, it -> handOver(timings, it)).run(1, 1);
        return dossier;
    }

    private Submitted untilIssued(Timings timings) throws Exception {
        var files = Map.of("identity", file("can-cuoc.pdf"), "premises", file("hop-dong.pdf"));
        // one mailbox: the mail server of the tests looks through all of them for each mail
        var application = Application.ofHouseholdBusiness()
                .with("email", "benchmark@example.vn")
                .withFiles(files);
        var dossier = timings.time("submit with two files", () -> client.submit(application));
        step(timings, "receive", "reception19789", dossier, Motcua.ACCEPT);
        step(timings, "appraise", "specialist19789", dossier, Map.of("decision", "grant"));
        step(timings, "check the draft", "divisionHead19789", dossier, Map.of("draftAgreed", true));
        step(timings, "sign", "leader19789", dossier, Map.of("resultSigned", true));
        step(timings, "issue", "recordsClerk19789", dossier, Map.of("stamped", true));
        return dossier;
    }

    private boolean handOver(Timings timings, Submitted dossier) throws Exception {
        var tasks = tasks(timings, HAND_OVER, dossier);
        if (tasks.isEmpty()) {
            return false;
        }
        step(timings, "hand over", HAND_OVER, dossier, tasks, Motcua.HAND_OUT);
        return true;
    }

    private void step(Timings timings, String name, String user, Submitted dossier, Map<String, Object> answers)
            throws Exception {
        step(timings, name, user, dossier, tasks(timings, user, dossier), answers);
    }

    private List<String> tasks(Timings timings, String user, Submitted dossier) throws Exception {
        return timings.time("find the task", () -> client.tasks(user, dossier.code()));
    }

    private void step(
            Timings timings,
            String name,
            String user,
            Submitted dossier,
            List<String> tasks,
            Map<String, Object> answers)
            throws Exception {
        if (tasks.size() != 1) {
            throw new IllegalStateException(user + " sees " + tasks.size() + " tasks of " + dossier.code());
        }
        var id = tasks.get(0);
        timings.time("claim", () -> client.claim(user, id));
        timings.time("complete: " + name, () -> client.complete(user, id, answers));
    }

    /** No two are the same: the same content twice would be written once. */
    private static Part file(String name) {
        var content = PAGES.clone();
        ByteBuffer.wrap(content)
                .putLong(FILE_SIZE - Long.BYTES, ThreadLocalRandom.current().nextLong());
        return new Part(name, content);
    }
}
