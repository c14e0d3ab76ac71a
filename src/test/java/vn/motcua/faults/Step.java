package vn.motcua.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;

/** The steps of a dossier that is granted, in order: who takes it and with which answers. */
enum Step {
    RECEIVE("reception19789", Motcua.ACCEPT),
    APPRAISE("specialist19789", Map.of("decision", "grant")),
    CHECK("divisionHead19789", Map.of("draftAgreed", true)),
    SIGN("leader19789", Map.of("resultSigned", true)),
    ISSUE("recordsClerk19789", Map.of("stamped", true)),
    RETURN("reception19789", Motcua.HAND_OUT);

    private static final int REGISTERED = 1;
    private static final int COMPLETED = 9;
    private static final int RETURNED = 10;

    final String user;
    private final Map<String, Object> answers;

    Step(String user, Map<String, Object> answers) {
        this.user = user;
        this.answers = answers;
    }

    List<Step> before() {
        return List.of(values()).subList(0, ordinal());
    }

    void take(Motcua motcua, Submitted dossier) {
        motcua.does(user, dossier.code(), answers);
    }

    /** @return the task, claimed, so that one call completes it */
    String prepare(Motcua motcua, Submitted dossier) {
        var task = (String) motcua.tasks(user, dossier.code()).get(0).get("id");
        motcua.claims(user, task);
        return task;
    }

    void complete(Motcua motcua, String task) {
        var answer = motcua.completes(user, task, answers);
        if (!answer.getStatusCode().is2xxSuccessful()) {
            throw new IllegalStateException(this + " got " + answer);
        }
    }

    boolean isOpen(Motcua motcua, Submitted dossier) {
        return !motcua.tasks(user, dossier.code()).isEmpty();
    }

    /** Takes whatever steps are left. */
    static void finish(Motcua motcua, Submitted dossier) {
        for (var status = motcua.status(dossier); status != RETURNED; status = motcua.status(dossier)) {
            next(motcua, dossier, status).take(motcua, dossier);
        }
    }

    private static Step next(Motcua motcua, Submitted dossier, int status) {
        return switch (status) {
            case REGISTERED -> RECEIVE;
            case COMPLETED -> RETURN;
            default ->
                Stream.of(APPRAISE, CHECK, SIGN, ISSUE)
                        .filter(it -> it.isOpen(motcua, dossier))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(dossier.code() + " is stuck"));
        };
    }
}
