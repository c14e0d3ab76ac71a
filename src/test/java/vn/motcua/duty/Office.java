package vn.motcua.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.duty.Substitution.Decision;
import vn.motcua.engine.EngineUsers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;

/** The office of a ward, in which somebody is away. */
@Component
@Lazy
class Office {
    static final String UNIT = "19813";
    static final String LEADER = "leader" + UNIT;
    static final String HEAD = "divisionHead" + UNIT;
    static final String SPECIALIST = "specialist" + UNIT;
    static final String RECEPTION = "reception" + UNIT;
    static final String CLERK = "recordsClerk" + UNIT;
    static final Optional<Decision> DECISION =
            Optional.of(new Decision("12/QĐ-UBND", LocalDate.of(2026, 11, 20), SigningForm.KT));

    static final Map<String, Object> GRANT = Map.of("decision", "grant");
    static final Map<String, Object> AGREE = Map.of("draftAgreed", true);

    private final Motcua motcua;
    private final SubstitutionDesk desk;
    private final Substitutions substitutions;
    private final InForce inForce;
    private final EngineUsers users;
    private final WorkingCalendars calendars;
    private final DossierLog log;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Office(
            Motcua motcua,
            SubstitutionDesk desk,
            Substitutions substitutions,
            InForce inForce,
            EngineUsers users,
            WorkingCalendars calendars,
            DossierLog log,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.motcua = motcua;
        this.desk = desk;
        this.substitutions = substitutions;
        this.inForce = inForce;
        this.users = users;
        this.calendars = calendars;
        this.log = log;
        this.database = database;
        this.transaction = transaction;
    }

    Submitted accepted() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().in(UNIT));
        motcua.does(RECEPTION, dossier.code(), Motcua.ACCEPT);
        return dossier;
    }

    /** The specialist has claimed the appraisal. */
    String appraising() {
        var code = accepted().code();
        motcua.claims(SPECIALIST, task(SPECIALIST, code));
        return code;
    }

    /** It waits for the leader's signature. */
    Submitted checked() {
        var dossier = accepted();
        motcua.does(SPECIALIST, dossier.code(), GRANT);
        motcua.does(HEAD, dossier.code(), AGREE);
        return dossier;
    }

    String task(String user, String code) {
        return (String) motcua.tasks(user, code).get(0).get("id");
    }

    SignedInUser user(String id) {
        return users.find(id).orElseThrow();
    }

    LocalDate today() {
        return calendars.today();
    }

    /** From today on, recorded by the leader, in everything. */
    Substitution standsIn(String substitute, String absent) {
        return desk.record(asked(substitute, absent, Set.of(), true), user(LEADER));
    }

    NewSubstitution asked(String substitute, String absent, Set<String> procedures, boolean decisions) {
        return new NewSubstitution(
                UNIT,
                absent,
                substitute,
                today(),
                today().plusDays(3),
                procedures,
                decisions,
                decisions ? DECISION : Optional.empty());
    }

    /** So many days pass for this substitution, and nothing else happens. */
    void daysPass(Substitution substitution, int days) {
        transaction.executeWithoutResult(it -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql("update substitution set first_day = first_day - ?, last_day = last_day - ? where id = ?")
                    .params(days, days, substitution.id())
                    .update();
        });
        inForce.forget();
    }

    /** Everybody is back. */
    void isComplete() {
        substitutions.open(today()).stream()
                .filter(it -> it.unit().equals(UNIT))
                .forEach(it -> desk.end(it.id(), "Trở lại làm việc", user(LEADER)));
    }

    /** What the log says of tasks that went to somebody else, as "cause from to". */
    List<String> handOvers(String code) {
        return log.of(code).stream()
                .filter(it -> it.kind() == EventKind.TASK_REASSIGNED)
                .map(it -> it.text("cause").orElse("") + " " + it.text("from").orElse("role") + " "
                        + it.text("to").orElse("role"))
                .toList();
    }

    DossierEvent last(String code, EventKind kind) {
        return log.last(code, it -> it.kind() == kind).orElseThrow();
    }
}
