package vn.motcua.fee;

import vn.motcua.engine.ProcessVariable;

/** The process variables of payment. */
final class FeeVariables {
    /** Something has to be paid that is not paid yet. */
    static final ProcessVariable<Boolean> FEE_DUE = new ProcessVariable<>("feeDue", Boolean.class);

    /** What the reception has to take, in whole đồng. */
    static final ProcessVariable<Long> FEE_AMOUNT = new ProcessVariable<>("feeAmount", Long.class);

    /** Field of a form: the reception has taken {@link #FEE_AMOUNT} in cash. */
    static final String FEE_TAKEN = "feeTaken";

    /** Something was paid that is not settled yet. */
    static final ProcessVariable<Boolean> FEE_PAID = new ProcessVariable<>("feePaid", Boolean.class);

    /** The name of a {@link FeeDue.Way}. */
    static final ProcessVariable<String> PAID_BY = new ProcessVariable<>("paidBy", String.class);

    /** Which confirmed payment is to be reconciled. */
    static final ProcessVariable<Long> PAYMENT_ID = new ProcessVariable<>("paymentId", Long.class);

    /** The bank's number for it, by which it is found in the statement. */
    static final ProcessVariable<String> TRANSACTION_ID = new ProcessVariable<>("transactionId", String.class);

    /** In whole đồng. */
    static final ProcessVariable<Long> PAYMENT_AMOUNT = new ProcessVariable<>("paymentAmount", Long.class);

    /** The name of a {@link Payments.Outcome} that is not a match. */
    static final ProcessVariable<String> MISMATCH = new ProcessVariable<>("mismatch", String.class);

    /** {@code returned} or {@code credited}. */
    static final ProcessVariable<String> RECONCILIATION = new ProcessVariable<>("reconciliation", String.class);

    private FeeVariables() {}
}
