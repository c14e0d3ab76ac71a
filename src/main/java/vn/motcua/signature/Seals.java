package vn.motcua.signature;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** The electronic seals of the units. */
@Component
public class Seals {
    private final SigningSettings settings;
    private final SealKeys keys;
    private final PdfSigner signer;
    private final Clock clock;

    Seals(SigningSettings settings, SealKeys keys, PdfSigner signer, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.signer = signer;
        this.clock = clock;
    }

    /** Whether this unit signs electronically; asks nobody else. */
    public boolean has(String unit) {
        return settings.keyOf(unit).isPresent();
    }

    /**
     * The seal of a unit, to be used now.
     *
     * @throws IllegalStateException when the unit has none
     * @throws SigningAwayException when the place that keeps the key does not answer
     */
    public Seal of(String unit) {
        var name = settings.keyOf(unit)
                .orElseThrow(() -> new IllegalStateException("No key is set for the unit " + unit
                        + ": see motcua.signing.keys, motcua.signing.key and motcua.signing.unit-keys"));
        return new Seal(keys.named(name), signer, clock.instant());
    }
}
