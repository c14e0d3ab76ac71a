package vn.motcua.document;

/** How far the electronic seal of the unit is on a file; the name is also the key of the text. */
public enum Sealing {
    NONE,
    AWAITED,
    SEALED,
    /** What staff scanned cannot be read, or has a password. */
    IMPOSSIBLE
}
