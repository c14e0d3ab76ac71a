package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an applicant found the work on her dossier. */
public enum Satisfaction {
    VERY_SATISFIED,
    SATISFIED,
    NOT_SATISFIED;

    /** @return empty for whatever is none of the three */
    public static Optional<Satisfaction> of(@Nullable String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
