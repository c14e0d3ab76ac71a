package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.MoveRefusedException.Move;

/** Results that went by post, and those that the post brought back. */
@Service
public class Parcels {
    private static final String COUNTER = "counter";

    private final JdbcClient database;
    private final Dossiers dossiers;
    private final Applications applications;
    private final DossierLog log;
    private final DossierProcess process;

    Parcels(JdbcClient database, Dossiers dossiers, Applications applications, DossierLog log, DossierProcess process) {
        this.database = database;
        this.dossiers = dossiers;
        this.applications = applications;
        this.log = log;
        this.process = process;
    }

    /**
     * The dossier whose result was posted with this number, else the one with this code.
     *
     * @param typed number of a parcel or code of a dossier, in whatever letters and with whatever spaces
     * @param units those in which it is looked for
     */
    public Optional<Dossier> find(String typed, Set<String> units) {
        var number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return database.sql("""
                        select d.code from dossier_event e join dossier d on d.id = e.dossier
                        where e.kind = 'RETURNED' and e.detail ->> 'trackingNumber' = ? order by e.at desc limit 1
                        """)
                .param(number)
                .query(String.class)
                .optional()
                .or(() -> Optional.of(number))
                .flatMap(dossiers::find)
                .filter(it -> units.contains(it.unit()));
    }

    /**
     * The post has brought the result back: it lies at the counter, until the applicant chooses anew. The dossier stays
     * returned: nothing follows that status in the national list.
     *
     * @param actor who took it from the post
     * @param reason as the post wrote it, may be empty
     * @throws MoveRefusedException when it was not posted, or has come back already
     */
    @Transactional
    public void cameBack(Dossier posted, String actor, String reason) {
        var code = posted.code();
        log.hold(code);
        if (of(code).isEmpty()) {
            throw new MoveRefusedException(Move.PARCEL);
        }
        var before = applications.get(code);
        var answers = new LinkedHashMap<>(before.answers());
        answers.put(ReturnWays.WAY, COUNTER);
        answers.remove(ReturnWays.ADDRESS);
        applications.correct(code, new Application(answers));
        var detail = new LinkedHashMap<String, Object>(Map.of("before", ReturnWays.chosen(before.answers())));
        if (!reason.isBlank()) {
            detail.put("reason", reason.strip());
        }
        log.append(code, NewEvent.of(EventKind.PARCEL_CAME_BACK, actor).with(detail));
        process.parcelCameBack(posted);
    }

    /** How the result was posted, if it was and has not come back. */
    public Optional<DossierEvent> of(String code) {
        return whereabouts(code)
                .filter(it -> it.kind() == EventKind.RETURNED)
                .filter(it -> it.text("way").filter(ReturnWays.POST::equals).isPresent());
    }

    /** Whether it is returned for the law, and lies at the counter again all the same. */
    public boolean isBack(Dossier dossier) {
        return dossier.status() == DossierStatus.RETURNED
                && whereabouts(dossier.code())
                        .filter(it -> it.kind() == EventKind.PARCEL_CAME_BACK)
                        .isPresent();
    }

    private Optional<DossierEvent> whereabouts(String code) {
        return log.last(code, it -> it.kind() == EventKind.RETURNED || it.kind() == EventKind.PARCEL_CAME_BACK);
    }
}
