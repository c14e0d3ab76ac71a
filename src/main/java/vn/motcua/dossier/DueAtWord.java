package vn.motcua.dossier;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.engine.ModelWord;

/** {@code dueAt} in the models: when the dossier is due by its clock now. */
@Component
class DueAtWord implements ModelWord {
    static final String NAME = "dueAt";

    private final Dossiers dossiers;

    DueAtWord(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable Date value(@Nullable String businessKey) {
        return Optional.ofNullable(businessKey)
                .flatMap(dossiers::find)
                .flatMap(DueAtWord::of)
                .map(Date::from)
                .orElse(null);
    }

    /** Empty before acceptance, and when the result is in the applicant's hands: what is done then is due at no time. */
    static Optional<Instant> of(Dossier dossier) {
        return dossier.dueAt().filter(it -> dossier.status() != DossierStatus.RETURNED);
    }
}
