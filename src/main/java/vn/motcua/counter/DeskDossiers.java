package vn.motcua.counter;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ApplicationRules;
import vn.motcua.dossier.Dossiers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.fee.FeeTable;
import vn.motcua.paper.Paper;
import vn.motcua.paper.PaperNames;
import vn.motcua.paper.Papers;
import vn.motcua.review.Findings;

/** What a receptionist has to know about a dossier to accept it and to let its applicant go. */
@Component
class DeskDossiers {
    private final Dossiers dossiers;
    private final Findings findings;
    private final ApplicationRules rules;
    private final FeeTable fees;
    private final CheckProcess check;
    private final Papers papers;
    private final PaperNames names;
    private final MessageSource messages;

    DeskDossiers(
            Dossiers dossiers,
            Findings findings,
            ApplicationRules rules,
            FeeTable fees,
            CheckProcess check,
            Papers papers,
            PaperNames names,
            MessageSource messages) {
        this.dossiers = dossiers;
        this.findings = findings;
        this.rules = rules;
        this.fees = fees;
        this.check = check;
        this.papers = papers;
        this.names = names;
        this.messages = messages;
    }

    /**
     * A dossier at the desk.
     *
     * @param acceptable whether its check waits for this clerk
     * @param findings of the automatic check, in words
     * @param fee in whole đồng, to be taken now; absent when there is none
     * @param papers to be handed over
     */
    record View(
            String code,
            String status,
            boolean acceptable,
            List<String> findings,
            @Nullable Long fee,
            List<PaperView> papers) {}

    record PaperView(String kind, String name) {}

    View of(String code, SignedInUser clerk, Locale language) {
        var acceptable = check.isOpen(code, clerk);
        return new View(
                code,
                messages.getMessage("status." + dossiers.get(code).status().code(), null, language),
                acceptable,
                findings.of(code).stream().map(it -> rules.text(it, language)).toList(),
                acceptable ? fees.atReception(code).orElse(null) : null,
                papers.of(code).stream()
                        .filter(it -> !Paper.isForStaff(it.kind()))
                        .map(it -> new PaperView(it.kind(), names.of(it, language)))
                        .toList());
    }
}
