package vn.motcua.signature;

/** Where keys are kept. */
interface SealKeys {

    /** @throws SigningAwayException when the place does not answer, or has no key of this name */
    SealKey named(String name);
}
