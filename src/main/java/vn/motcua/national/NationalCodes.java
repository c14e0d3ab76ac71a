package vn.motcua.national;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Under which code the national portal knows a dossier. */
@Component
public class NationalCodes {
    private final Arrivals arrivals;

    NationalCodes(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** Empty for a dossier that did not come from there, which the portal knows by its own code. */
    public Optional<String> of(String dossier) {
        return arrivals.codeOf(dossier);
    }
}
