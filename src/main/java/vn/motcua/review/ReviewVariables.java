package vn.motcua.review;

import java.util.Date;
import java.util.List;
import vn.motcua.engine.ProcessVariable;

/** The process variables that the shared model parts decide by. */
final class ReviewVariables {
    /** {@code accepted}, {@code refused}, {@code referred} or {@code stopped}. */
    static final ProcessVariable<String> RECEPTION_RESULT = new ProcessVariable<>("receptionResult", String.class);

    /** Units to choose from in a form: a list of maps with {@code value} and {@code label}, JSON in the engine. */
    static final ProcessVariable<Object> UNITS = new ProcessVariable<>("units", Object.class);

    /** Until when the applicant may supplement. */
    static final ProcessVariable<Date> SUPPLEMENT_DUE = new ProcessVariable<>("supplementDue", Date.class);

    /** {@code supplemented} or {@code overdue}. */
    static final ProcessVariable<String> SUPPLEMENT_RESULT = new ProcessVariable<>("supplementResult", String.class);

    /** Why the clock stands still, the name of a {@link vn.motcua.clock.Ground}. */
    static final ProcessVariable<String> GROUND = new ProcessVariable<>("ground", String.class);

    /** For how many days, in digits; not set when nobody can say beforehand. */
    static final ProcessVariable<String> DAYS = new ProcessVariable<>("days", String.class);

    /** When a pause of so many days is over. */
    static final ProcessVariable<Date> PAUSED_UNTIL = new ProcessVariable<>("pausedUntil", Date.class);

    /** {@code far}, {@code near}, {@code overdue} or {@code finished}. */
    static final ProcessVariable<String> DEADLINE_STATE = new ProcessVariable<>("deadlineState", String.class);

    /** For dossiers whose watch was deployed before it knew of extensions. */
    static final ProcessVariable<Boolean> OVERDUE = new ProcessVariable<>("overdue", Boolean.class);

    /** Ids of the opinions to wait for, Longs. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<List> OPINIONS = new ProcessVariable<>("opinions", List.class);

    /** Which of them. */
    static final ProcessVariable<Long> OPINION = new ProcessVariable<>("opinion", Long.class);

    /** Key of the role whose staff give it. */
    static final ProcessVariable<String> OPINION_GROUP = new ProcessVariable<>("opinionGroup", String.class);

    /** Until when; it does not move with the due date of the dossier. */
    static final ProcessVariable<Date> OPINION_DUE = new ProcessVariable<>("opinionDue", Date.class);

    /** Name of a public body. */
    static final ProcessVariable<String> PARTY_NAME = new ProcessVariable<>("partyName", String.class);

    static final ProcessVariable<Boolean> SILENCE_CONSENTS = new ProcessVariable<>("silenceConsents", Boolean.class);

    /** Whether the result is to be signed electronically before anybody is told of it. */
    static final ProcessVariable<Boolean> SEAL_NEEDED = new ProcessVariable<>("sealNeeded", Boolean.class);

    /** {@code counter}, {@code post} or {@code download}; empty when the applicant was not asked. */
    static final ProcessVariable<String> RETURN_WAY = new ProcessVariable<>("returnWay", String.class);

    /** Id of a file that waits for the unit's seal, a UUID. */
    static final ProcessVariable<String> DOCUMENT = new ProcessVariable<>("documentId", String.class);

    /** Whether it has it; false for a file that nobody can sign. */
    static final ProcessVariable<Boolean> DOCUMENT_SEALED = new ProcessVariable<>("documentSealed", Boolean.class);

    private ReviewVariables() {}
}
