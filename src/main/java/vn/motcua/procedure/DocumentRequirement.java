package vn.motcua.procedure;

/**
 * A component of the dossier.
 *
 * @param key names the file part of a submission
 * @param name in the reader's language
 * @param kind original, copy or certified copy
 * @param quantity how many sets
 * @param required false when it helps but cannot be demanded
 */
public record DocumentRequirement(String key, String name, Kind kind, int quantity, boolean required) {

    /** What may be handed in. */
    public enum Kind {
        ORIGINAL,
        COPY,
        CERTIFIED_COPY
    }
}
