package vn.motcua.citizen;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How sure it is that somebody is who she says.
 *
 * @param number the higher, the surer
 */
record AssuranceLevel(int number) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\s*$");

    /** By the number at the end of what providers call it, as in {@code LoA2}; empty when there is none. */
    static Optional<AssuranceLevel> of(String name) {
        var number = NUMBER.matcher(name);
        return number.find() ? Optional.of(new AssuranceLevel(Integer.parseInt(number.group(1)))) : Optional.empty();
    }

    boolean reaches(AssuranceLevel other) {
        return number >= other.number;
    }
}
