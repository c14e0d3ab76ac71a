package vn.motcua.paper;

/**
 * A paper that was signed electronically.
 *
 * @param hash of the signed PDF, SHA-256 in lower-case hex
 * @param holder of the certificate
 * @param serial of the certificate, in lower-case hex
 */
public record SealedPaper(Paper paper, String hash, String holder, String serial) {}
