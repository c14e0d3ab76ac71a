package vn.motcua.fee;

/** The payment provider did not answer, or not as agreed. The order may be given again. */
class PaymentProviderAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PaymentProviderAwayException(String order, Throwable cause) {
        super("The payment provider did not take refund " + order, cause);
    }
}
