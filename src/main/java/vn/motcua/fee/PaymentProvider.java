package vn.motcua.fee;

/** Whoever keeps the accounts that citizens transfer fees to: a bank, or the national payment platform. */
interface PaymentProvider {

    /**
     * Sends money back to where it came from. Asking for the same refund again is answered with the same number and sends
     * nothing more.
     *
     * @return the provider's number for it; empty when a person has to send it
     * @throws PaymentProviderAwayException when it did not answer, or not as agreed; it may have taken the order
     */
    String refund(RefundOrder order);

    /**
     * An order to send money back.
     *
     * @param id ours, 1 to 64 letters and digits, by which the provider knows a repetition
     * @param transactionId the provider's, of the transfer that came in
     * @param amount above zero, in whole đồng
     */
    record RefundOrder(String id, String transactionId, long amount) {}
}
