package vn.motcua.benchmark;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.Part;

/** Dossiers from submission to the result in hand, over HTTP, each step by the member of staff whose it is. */
final class Lifecycle {
    private static final int FILE_SIZE = 100 * 1024;

    private final Motcua motcua;

    Lifecycle(Motcua motcua) {
        this.motcua = motcua;
    }

    /** @return dossiers per second */
    double run(int dossiers, int workers, Timings timings) throws Exception {
        return Workers.run(dossiers, workers, () -> dossier(timings));
    }

    Submitted dossier(Timings timings) throws Exception {
        var files = Map.of("identity", file("can-cuoc.pdf"), "premises", file("hop-dong.pdf"));
        // one mailbox: the mail server of the tests looks through all of them for each mail
        var application = Application.ofHouseholdBusiness()
                .with("email", "benchmark@example.vn")
                .withFiles(files);
        var dossier = timings.time("submit with two files", () -> motcua.submitted(application));
        step(timings, "receive", "reception19789", dossier, Motcua.ACCEPT);
        step(timings, "appraise", "specialist19789", dossier, Map.of("decision", "grant"));
        step(timings, "check the draft", "divisionHead19789", dossier, Map.of("draftAgreed", true));
        step(timings, "sign", "leader19789", dossier, Map.of("resultSigned", true));
        step(timings, "issue", "recordsClerk19789", dossier, Map.of("stamped", true));
        step(
                timings,
                "hand over",
                "reception19789",
                dossier,
                Map.of("collectedBy", "applicant", "identityChecked", "identityCard"));
        return dossier;
    }

    private void step(Timings timings, String name, String user, Submitted dossier, Map<String, Object> answers)
            throws Exception {
        var tasks = timings.time("find the task", () -> motcua.tasks(user, dossier.code()));
        if (tasks.size() != 1) {
            throw new IllegalStateException(user + " sees " + tasks.size() + " tasks of " + dossier.code());
        }
        var id = (String) tasks.get(0).get("id");
        var claimed = timings.time("claim", () -> motcua.claims(user, id));
        var completed = timings.time("complete: " + name, () -> motcua.completes(user, id, answers));
        if (!claimed.getStatusCode().is2xxSuccessful()
                || !completed.getStatusCode().is2xxSuccessful()) {
            throw new IllegalStateException(name + " of " + dossier.code() + ": " + claimed + " " + completed);
        }
    }

    private static Part file(String name) {
        var content = new byte[FILE_SIZE];
        ThreadLocalRandom.current().nextBytes(content); // the same content twice would be written once
        System.arraycopy(Application.PDF, 0, content, 0, Application.PDF.length);
        return new Part(name, content);
    }
}
