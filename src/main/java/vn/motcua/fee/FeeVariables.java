package vn.motcua.fee;

import vn.motcua.engine.ProcessVariable;

/** The process variables of payment. */
final class FeeVariables {
    /** Something has to be paid that is not paid yet. */
    static final ProcessVariable<Boolean> FEE_DUE = new ProcessVariable<>("feeDue", Boolean.class);

    /** What the reception has to take, in whole đồng. */
    static final ProcessVariable<Long> FEE_AMOUNT = new ProcessVariable<>("feeAmount", Long.class);

    /** Which confirmed payment is to be reconciled. */
    static final ProcessVariable<Long> PAYMENT_ID = new ProcessVariable<>("paymentId", Long.class);

    /** The bank's number for it, by which it is found in the statement. */
    static final ProcessVariable<String> TRANSACTION_ID = new ProcessVariable<>("transactionId", String.class);

    /** In whole đồng. */
    static final ProcessVariable<Long> PAYMENT_AMOUNT = new ProcessVariable<>("paymentAmount", Long.class);

    /** {@code returned} or {@code credited}. */
    static final ProcessVariable<String> RECONCILIATION = new ProcessVariable<>("reconciliation", String.class);

    private FeeVariables() {}
}
