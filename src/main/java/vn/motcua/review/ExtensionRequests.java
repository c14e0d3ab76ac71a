package vn.motcua.review;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ClockMove;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Extensions;
import vn.motcua.duty.Behalf;

/** The apology with a later date: drafted by the head of the division, signed by the leader. */
@Component
class ExtensionRequests {
    private static final String DRAFT = "draftExtension";
    private static final String SIGN = "signExtension";

    private final Dossiers dossiers;
    private final DossierLog log;
    private final LastStep steps;
    private final Apologies apologies;
    private final Extensions extensions;

    ExtensionRequests(Dossiers dossiers, DossierLog log, LastStep steps, Apologies apologies, Extensions extensions) {
        this.dossiers = dossiers;
        this.log = log;
        this.steps = steps;
        this.apologies = apologies;
        this.extensions = extensions;
    }

    /** @throws vn.motcua.dossier.ExtensionRefusedException when it may not be extended now */
    void extend(String code) {
        var draft = steps.of(code, DRAFT);
        var signed = steps.of(code, SIGN);
        var signer = signed.actor();
        var extension = extensions.ifExtended(code, days(draft));
        var paper = apologies.issue(dossiers.get(code), signer, draft, extension);
        var detail = LastStep.details(draft, "reason");
        detail.putAll(Behalf.detail(signed));
        extensions.extend(code, extension, signer, paper.number().orElse(""), detail);
    }

    /** Whether the head should be asked: one more is allowed, and nobody has said no since the last. */
    boolean isOpen(Dossier dossier) {
        return extensions.mayFollow(dossier) && !isDeclined(dossier.code());
    }

    private boolean isDeclined(String code) {
        return log.last(code, ExtensionRequests::decides)
                .filter(it -> it.text("extensionNeeded").filter("false"::equals).isPresent()
                        || it.text("extensionSigned").filter("false"::equals).isPresent())
                .isPresent();
    }

    private static boolean decides(DossierEvent event) {
        var duty = event.text("duty").orElse("");
        return event.clock().filter(ClockMove.EXTEND::equals).isPresent()
                || event.kind() == EventKind.STEP_COMPLETED && (duty.equals(DRAFT) || duty.equals(SIGN));
    }

    private static int days(DossierEvent draft) {
        return draft.text("extensionDays").map(BigDecimal::new).orElseThrow().intValueExact();
    }
}
