package vn.motcua.dossier;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.document.CheckedUpload;
import vn.motcua.document.Documents;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** Takes applications in: all of it or nothing, and the same one only once. */
@Service
public class Intake {
    private final Procedures procedures;
    private final Units units;
    private final ApplicationCheck check;
    private final DossierCodes codes;
    private final Submissions submissions;
    private final Dossiers dossiers;
    private final DossierLog log;
    private final Documents documents;
    private final DossierProcess process;
    private final WakeUps wakeUps;
    private final WorkingCalendars calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Intake(
            Procedures procedures,
            Units units,
            ApplicationCheck check,
            DossierCodes codes,
            Submissions submissions,
            Dossiers dossiers,
            DossierLog log,
            Documents documents,
            DossierProcess process,
            WakeUps wakeUps,
            WorkingCalendars calendars,
            TransactionTemplate transaction,
            Clock clock) {
        this.procedures = procedures;
        this.units = units;
        this.check = check;
        this.codes = codes;
        this.submissions = submissions;
        this.dossiers = dossiers;
        this.log = log;
        this.documents = documents;
        this.process = process;
        this.wakeUps = wakeUps;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Writes the row, the first event, the files and the process instance in one transaction.
     *
     * @throws InvalidApplicationException when an answer, a document or a rule is not met
     * @throws vn.motcua.document.DocumentRefusedException when a file cannot be taken
     * @throws vn.motcua.procedure.UnknownProcedureException when there is no such procedure
     * @throws vn.motcua.unit.UnknownUnitException when there is no such unit
     * @throws IdempotencyKeyReusedException when the key came with another application
     */
    public Submitted submit(Submission submission) {
        var fingerprint = Fingerprint.of(submission);
        return repeated(submission, fingerprint).orElseGet(() -> submitNew(submission, fingerprint));
    }

    private Optional<Submitted> repeated(Submission submission, byte[] fingerprint) {
        return submission.idempotencyKey().flatMap(key -> submissions.find(key, fingerprint));
    }

    private Submitted submitNew(Submission submission, byte[] fingerprint) {
        var procedure = procedures.get(submission.procedure());
        var unit = units.get(submission.unit());
        var checked = check.check(submission, procedure, unit);
        var salt = LookupKey.randomBytes();
        var key = submission
                .idempotencyKey()
                .map(it -> LookupKey.derived(salt, it))
                .orElseGet(LookupKey::random);
        var code = codes.next(unit, calendars.today());
        var dossier = new NewDossier(
                code, key, unit, procedure, submission.channel(), submission.language(), checked.application());
        var stored = Boolean.TRUE.equals(
                transaction.execute(it -> store(submission, dossier, checked.files(), fingerprint, salt)));
        return stored
                ? new Submitted(code.value(), key)
                : repeated(submission, fingerprint).orElseThrow(IdempotencyKeyReusedException::new);
    }

    private boolean store(
            Submission submission, NewDossier dossier, List<CheckedUpload> files, byte[] fingerprint, byte[] salt) {
        var code = dossier.code();
        if (submission.idempotencyKey().isPresent()
                && !submissions.insert(submission.idempotencyKey().get(), fingerprint, salt, code, clock.instant())) {
            return false;
        }
        var event = NewEvent.of(EventKind.SUBMITTED, submission.actor())
                .to(DossierStatus.REGISTERED)
                .with(Map.of("channel", dossier.channel(), "files", files.size()))
                .with(submission.desk().map(AtTheDesk::detail).orElse(Map.of()));
        var first = log.link(code.value(), 1, event);
        dossiers.insert(dossier, first, first.hash(EventChain.START));
        files.forEach(it -> documents.add(code.value(), it, submission.actor()));
        process.start(dossier, wakeAt(dossier.procedure()));
        log.announce(first, event);
        return true;
    }

    private Date wakeAt(Procedure procedure) {
        return Date.from(wakeUps.first(clock.instant(), procedure.limit()));
    }
}
