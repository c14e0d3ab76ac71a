package vn.motcua.portal;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Submission;

/** Takes applications in and says how their dossiers are found again. */
@Component
class Intakes {
    private final Intake intake;
    private final DossierViews views;

    Intakes(Intake intake, DossierViews views) {
        this.intake = intake;
        this.views = views;
    }

    /** The key is told now and never again. */
    ResponseEntity<SubmittedView> submit(Submission submission) {
        var submitted = intake.submit(submission);
        var place = "/api/dossiers/" + submitted.code();
        var status = views.status(DossierStatus.REGISTERED, submission.language());
        return ResponseEntity.created(URI.create(place))
                .body(new SubmittedView(submitted.code(), submitted.key().readable(), status, place));
    }
}
