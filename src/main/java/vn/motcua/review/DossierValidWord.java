package vn.motcua.review;

import org.springframework.stereotype.Component;
import vn.motcua.engine.FormWord;

/** {@code dossierValid} in forms: whether the last automatic check found nothing. */
@Component
class DossierValidWord implements FormWord {
    private final Findings findings;

    DossierValidWord(Findings findings) {
        this.findings = findings;
    }

    @Override
    public String name() {
        return "dossierValid";
    }

    @Override
    public Boolean value(String businessKey) {
        return findings.of(businessKey).isEmpty();
    }
}
