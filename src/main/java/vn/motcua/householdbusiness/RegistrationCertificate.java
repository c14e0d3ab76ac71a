package vn.motcua.householdbusiness;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.paper.PaperOrder;
import vn.motcua.review.ResultPaper;
import vn.motcua.review.SignedResult;

/** The household business registration certificate. */
@Component
class RegistrationCertificate implements ResultPaper {

    @Override
    public String procedure() {
        return Fields.SLUG;
    }

    @Override
    public PaperOrder order(SignedResult result) {
        var dossier = result.dossier();
        return new PaperOrder(
                "household-business-certificate",
                dossier.code(),
                dossier.unit(),
                result.issuer().id(),
                true,
                Map.of());
    }
}
