package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.MoveRefusedException.Move;
import vn.motcua.procedure.FormCheck;
import vn.motcua.procedure.Procedures;

/** How an applicant gets her result: as she chose with her application, or anew until she or the post has it. */
@Service
public class ReturnWays {
    public static final String POST = "post";
    public static final String DOWNLOAD = "download";

    static final String WAY = "returnWay";
    static final String ADDRESS = "postAddress";

    private final Dossiers dossiers;
    private final Applications applications;
    private final DossierLog log;
    private final Procedures procedures;
    private final FormCheck form;
    private final Parcels parcels;
    private final DossierProcess process;

    ReturnWays(
            Dossiers dossiers,
            Applications applications,
            DossierLog log,
            Procedures procedures,
            FormCheck form,
            Parcels parcels,
            DossierProcess process) {
        this.dossiers = dossiers;
        this.applications = applications;
        this.log = log;
        this.procedures = procedures;
        this.form = form;
        this.parcels = parcels;
        this.process = process;
    }

    /**
     * A way to get a result.
     *
     * @param way {@code counter}, {@code post} or {@code download}; empty when the applicant was not asked
     * @param address to which the post brings it, personal data; empty unless it goes by post
     */
    public record Choice(String way, String address) {
        static Choice of(Application application) {
            return new Choice(application.text(WAY), application.text(ADDRESS));
        }

        public boolean isByPost() {
            return way.equals(POST);
        }

        @Override
        public String toString() {
            return "Choice[" + way + "]";
        }
    }

    public Choice of(String code) {
        return Choice.of(dossiers.application(code));
    }

    /** The ways that are still open; none when it has ended, or when its form does not ask. */
    public List<String> offered(Dossier dossier) {
        return dossier.status().isFinal() && !parcels.isBack(dossier)
                        || of(dossier.code()).way().isEmpty()
                ? List.of()
                : procedures.version(dossier.procedureVersion()).returnWays();
    }

    /**
     * Chooses anew; the log keeps what was chosen before. Choosing the same again changes nothing.
     *
     * @param address as typed; not kept unless it goes by post
     * @param language of the messages
     * @throws MoveRefusedException when the result was handed out or given to the post, or there will be none
     * @throws InvalidApplicationException when the procedure does not offer this way, or the address is missing
     */
    @Transactional
    public void choose(String code, String way, String address, Locale language) {
        log.hold(code);
        var dossier = dossiers.get(code);
        if (offered(dossier).isEmpty()) {
            throw new MoveRefusedException(Move.RETURN_WAY);
        }
        var before = applications.get(code);
        var after = checked(dossier, before, Map.of(WAY, way, ADDRESS, address), language);
        if (after.equals(before)) {
            return;
        }
        applications.correct(code, after);
        log.append(
                code,
                NewEvent.of(EventKind.RETURN_WAY_CHOSEN, NewEvent.APPLICANT)
                        .with(Map.of(
                                "way", way, "before", chosen(before.answers()), "after", chosen(after.answers()))));
        process.returnWayChosen(code);
    }

    /** By the rules of the form in which the way was chosen first. */
    private Application checked(Dossier dossier, Application before, Map<String, Object> chosen, Locale language) {
        var answers = new LinkedHashMap<>(before.answers());
        answers.putAll(chosen);
        var checked = form.check(procedures.version(dossier.procedureVersion()), answers, language);
        var errors = checked.errors().stream()
                .filter(it -> chosen.containsKey(it.field()))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidApplicationException(errors);
        }
        answers.keySet().removeAll(chosen.keySet());
        answers.putAll(chosen(checked.answers()));
        return new Application(answers);
    }

    /** What was chosen, of all answers. */
    static Map<String, Object> chosen(Map<String, Object> answers) {
        var chosen = new LinkedHashMap<>(answers);
        chosen.keySet().retainAll(List.of(WAY, ADDRESS));
        chosen.values().removeIf(Objects::isNull);
        return chosen;
    }
}
