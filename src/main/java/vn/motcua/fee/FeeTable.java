package vn.motcua.fee;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Figures;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.Procedures;

/** What a dossier costs by the fee table of its procedure, given its answers and what staff established. */
@Component
public class FeeTable {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Figures figures;
    private final DossierLog log;

    FeeTable(Dossiers dossiers, Procedures procedures, Figures figures, DossierLog log) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.figures = figures;
        this.log = log;
    }

    /** Empty when it costs nothing. */
    List<Fee> of(String code) {
        var dossier = dossiers.get(code);
        var answers = new HashMap<>(dossiers.application(code).answers());
        answers.putAll(figures.of(code));
        return procedures
                .fees(
                        procedures.version(dossier.procedureVersion()),
                        dossier.channel().name(),
                        answers,
                        OFFICIAL)
                .stream()
                .filter(it -> it.amount() > 0)
                .toList();
    }

    /**
     * What the reception may take when it accepts the dossier.
     *
     * @return in whole đồng; empty when it costs nothing, or is to be paid later
     */
    public Optional<Long> atReception(String code) {
        var procedure = procedures.version(dossiers.get(code).procedureVersion());
        return procedure.feeAtReception() ? Optional.of(sum(of(code))).filter(it -> it > 0) : Optional.empty();
    }

    /** The step in which the reception took all of this in cash. */
    Optional<DossierEvent> taken(String code, List<Fee> items) {
        return log.last(
                code,
                it -> it.kind() == EventKind.STEP_COMPLETED
                        && Boolean.TRUE.equals(it.detail().get(FeeVariables.FEE_TAKEN))
                        && it.detail().get(FeeVariables.FEE_AMOUNT.name()) instanceof Number amount
                        && amount.longValue() == sum(items));
    }

    static long sum(List<Fee> items) {
        return items.stream().mapToLong(Fee::amount).sum();
    }
}
