package vn.motcua.dossier;

/** What can happen to a dossier. The texts that people read stand in {@code texts/dossier.properties}. */
public enum EventKind {
    SUBMITTED,
    STEP_COMPLETED,
    TASK_REASSIGNED,
    ACCEPTED,
    REFUSED,
    REFERRED,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENTED,
    PROCESSING_STARTED,
    HANDED_OVER,
    RESULT_SIGNED,
    RESULT_ISSUED,
    RESULT_SEALED,
    RETURN_WAY_CHOSEN,
    RESULT_STORED,
    RETURNED,
    PARCEL_CAME_BACK,
    WITHDRAWAL_REQUESTED,
    WITHDRAWN,
    STOPPED,
    OVERDUE,
    STEP_WARNED,
    DUE_DATE_MOVED,
    EXTENDED,
    DOCUMENT_ADDED,
    DOCUMENT_SEALED,
    DOCUMENT_NOT_SEALED,
    CORRECTED,
    NOTED,
    PAYMENT_REQUESTED,
    PAID,
    RATED,
    RATING_EXPLAINED,
    FEE_REFUNDED,
    FEE_KEPT,
    CLOCK_PAUSED,
    CLOCK_RESUMED,
    OPINION_ASKED,
    OPINION_GIVEN,
    OPINION_LATE,
    OPINION_SILENT,
    NOTICE_SENT,
    NOTICE_FAILED,
    NOTICE_NOT_SENT;

    /** Of the work inside the authority, which the applicant is not told. */
    public boolean isInternal() {
        return switch (this) {
            case STEP_COMPLETED,
                    STEP_WARNED,
                    TASK_REASSIGNED,
                    HANDED_OVER,
                    DOCUMENT_SEALED,
                    DOCUMENT_NOT_SEALED,
                    NOTED -> true;
            default -> false;
        };
    }
}
