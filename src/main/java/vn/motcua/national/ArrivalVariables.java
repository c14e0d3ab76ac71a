package vn.motcua.national;

import vn.motcua.engine.ProcessVariable;

/** The process variables of taking in what was submitted on the national portal; nothing about the applicant. */
final class ArrivalVariables {
    /** Which arrival it is. */
    static final ProcessVariable<Long> ARRIVAL_ID = new ProcessVariable<>("arrivalId", Long.class);

    /** By which the portal and the applicant know it. */
    static final ProcessVariable<String> NATIONAL_CODE = new ProcessVariable<>("nationalCode", String.class);

    /** Whether it has become a dossier. */
    static final ProcessVariable<Boolean> TAKEN_IN = new ProcessVariable<>("takenIn", Boolean.class);

    /** The name of a {@link Refusal.Reason}. */
    static final ProcessVariable<String> REFUSAL = new ProcessVariable<>("refusal", String.class);

    /** Labels of the answers and documents that are wrong; may be empty. */
    static final ProcessVariable<String> REFUSAL_FIELDS = new ProcessVariable<>("refusalFields", String.class);

    /** {@code again}, {@code entered} or {@code rejected}. */
    static final ProcessVariable<String> DECISION = new ProcessVariable<>("arrivalDecision", String.class);

    /** The dossier that somebody typed in; taken out of the engine when the task is completed. */
    static final ProcessVariable<String> ENTERED_CODE = new ProcessVariable<>("enteredCode", String.class);

    /** What the portal is told; taken out of the engine when the task is completed. */
    static final ProcessVariable<String> REJECTION_REASON = new ProcessVariable<>("rejectionReason", String.class);

    private ArrivalVariables() {}
}
