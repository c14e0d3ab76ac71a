package vn.motcua.dossier;

import java.util.Optional;

/**
 * Why an applicant is not satisfied; either part may be missing.
 *
 * @param reason key of one that is offered to her
 * @param words what she wrote, at most 2,000 characters; may hold personal data
 */
public record Explanation(Optional<String> reason, String words) {
    static final int MOST_WORDS = 2_000;

    public static Explanation of(String reason, String words) {
        return new Explanation(Optional.of(reason.strip()).filter(it -> !it.isEmpty()), words.strip());
    }

    public boolean isEmpty() {
        return reason.isEmpty() && words.isEmpty();
    }

    @Override
    public String toString() {
        return "Explanation[…]";
    }
}
