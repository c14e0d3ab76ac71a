package vn.motcua.dossier;

import java.util.Set;

/** The ten national statuses, by their code, and where each may lead. */
public enum DossierStatus {
    REGISTERED(1, 2, 3, 5, 7),
    ACCEPTED(2, 4, 5, 6, 7, 8),
    NOT_ACCEPTED(3),
    PROCESSING(4, 5, 6, 7, 8, 9),
    SUPPLEMENT_REQUESTED(5, 2, 4, 7, 8),
    PAYMENT_REQUESTED(6, 2, 4, 7, 8),
    WITHDRAWN(7),
    STOPPED(8),
    COMPLETED(9, 10),
    RETURNED(10);

    private final int code;
    private final Set<Integer> next;

    DossierStatus(int code, Integer... next) {
        this.code = code;
        this.next = Set.of(next);
    }

    /** 1 to 10. */
    public int code() {
        return code;
    }

    public boolean mayBecome(DossierStatus other) {
        return next.contains(other.code);
    }

    /** Nothing can follow. */
    public boolean isFinal() {
        return next.isEmpty();
    }

    /** The authority has finished, whether or not the result has been fetched. */
    public boolean isDone() {
        return isFinal() || this == COMPLETED;
    }

    public static DossierStatus of(int code) {
        return values()[code - 1];
    }
}
