package vn.motcua.national;

/** The electronic data store did not take a result. The result may be sent again under the same key. */
class ResultNotStoredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** It is away, or cannot be understood. */
    ResultNotStoredException(String key, Throwable cause) {
        super(message(key, cause.getClass().getSimpleName()), cause);
    }

    /**
     * It refused.
     *
     * @param words the store's own, without personal data
     */
    ResultNotStoredException(String key, String words) {
        super(message(key, words));
    }

    private static String message(String key, String why) {
        return "The electronic data store did not take " + key + ": " + why;
    }
}
