package vn.motcua.review;

import java.util.Date;
import vn.motcua.engine.ProcessVariable;

/** The process variables that the shared model parts decide by. */
final class ReviewVariables {
    /** No finding of the automatic check. */
    static final ProcessVariable<Boolean> DOSSIER_VALID = new ProcessVariable<>("dossierValid", Boolean.class);

    /** {@code accepted}, {@code refused} or {@code stopped}. */
    static final ProcessVariable<String> RECEPTION_RESULT = new ProcessVariable<>("receptionResult", String.class);

    /** Until when the applicant may supplement. */
    static final ProcessVariable<Date> SUPPLEMENT_DUE = new ProcessVariable<>("supplementDue", Date.class);

    /** {@code supplemented} or {@code overdue}. */
    static final ProcessVariable<String> SUPPLEMENT_RESULT = new ProcessVariable<>("supplementResult", String.class);

    /** {@code far}, {@code near}, {@code overdue} or {@code finished}. */
    static final ProcessVariable<String> DEADLINE_STATE = new ProcessVariable<>("deadlineState", String.class);

    /** For dossiers whose watch was deployed before it knew of extensions. */
    static final ProcessVariable<Boolean> OVERDUE = new ProcessVariable<>("overdue", Boolean.class);

    private ReviewVariables() {}
}
