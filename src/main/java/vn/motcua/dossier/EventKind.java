package vn.motcua.dossier;

/** What can happen to a dossier. The texts that people read stand in {@code texts/dossier.properties}. */
public enum EventKind {
    SUBMITTED,
    STEP_COMPLETED,
    ACCEPTED,
    REFUSED,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENTED,
    PROCESSING_STARTED,
    RESULT_SIGNED,
    RESULT_ISSUED,
    RETURNED,
    WITHDRAWAL_REQUESTED,
    WITHDRAWN,
    STOPPED,
    OVERDUE,
    DUE_DATE_MOVED,
    DOCUMENT_ADDED,
    PAYMENT_REQUESTED,
    PAID,
    RATED,
    RATING_EXPLAINED
}
