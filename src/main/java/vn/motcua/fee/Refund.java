package vn.motcua.fee;

/**
 * What became of a fee whose dossier was withdrawn.
 *
 * @param amount in whole đồng; nothing when it is kept
 * @param legalGround why it is kept; else empty
 * @param providerNumber the provider's number; empty for cash, and when staff sent it themselves
 * @param decidedBy who decided
 */
record Refund(long amount, String legalGround, String providerNumber, String decidedBy) {}
