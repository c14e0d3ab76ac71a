package vn.motcua.dossier;

/**
 * The end of a dossier's event log.
 *
 * @param sequence of its last event
 * @param hash of that event, and so of all before it, hexadecimal
 */
public record ChainHead(int sequence, String hash) {}
