package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.clock.Ground;
import vn.motcua.document.Documents;
import vn.motcua.document.Upload;
import vn.motcua.dossier.MoveRefusedException.Move;

/** What an applicant can do with her dossier once she has shown its code and key, or who she is. */
@Service
public class ApplicantDesk {
    private final Dossiers dossiers;
    private final DossierLog log;
    private final Documents documents;
    private final Parcels parcels;
    private final DossierProcess process;
    private final Clock clock;

    ApplicantDesk(
            Dossiers dossiers,
            DossierLog log,
            Documents documents,
            Parcels parcels,
            DossierProcess process,
            Clock clock) {
        this.dossiers = dossiers;
        this.log = log;
        this.documents = documents;
        this.parcels = parcels;
        this.process = process;
        this.clock = clock;
    }

    /** @throws UnknownDossierException when the code or the key is wrong; it does not say which */
    public Dossier open(String code, LookupKey key) {
        return dossiers.open(code, key).orElseThrow(() -> new UnknownDossierException(code));
    }

    /**
     * A dossier whose applicant stands at the counter of its ward.
     *
     * @param units of whoever sits there
     * @throws UnknownDossierException when there is none, or it is another ward's; it does not say which
     */
    public Dossier openAtCounter(String code, Set<String> units) {
        return dossiers.find(code)
                .filter(it -> units.contains(it.unit()))
                .orElseThrow(() -> new UnknownDossierException(code));
    }

    /**
     * Hands in what was asked for. She can do so once, so it must say or hold something.
     *
     * @param actor {@link NewEvent#APPLICANT}, or the member of staff who hands it in for her
     * @param note what she says about it, may be empty when there are files
     * @throws MoveRefusedException when nothing is asked for, or the deadline has passed, or nothing is handed in
     */
    @Transactional
    public void supplement(Dossier dossier, String actor, String note, List<Upload> files) {
        if (dossier.status() != DossierStatus.SUPPLEMENT_REQUESTED) {
            throw new MoveRefusedException(Move.SUPPLEMENT);
        }
        if (isLate(dossier)) {
            throw new MoveRefusedException(Move.LATE_SUPPLEMENT);
        }
        if (files.isEmpty() && note.isBlank()) {
            throw new MoveRefusedException(Move.EMPTY_SUPPLEMENT);
        }
        documents.check(files).forEach(it -> documents.add(dossier.code(), it, actor));
        var event = NewEvent.of(EventKind.SUPPLEMENTED, actor).with(Map.of("note", note, "files", files.size()));
        log.append(dossier.code(), dossier.isPausedFor(Ground.SUPPLEMENT) ? event.resuming(Ground.SUPPLEMENT) : event);
        if (!process.supplemented(dossier.code())) {
            throw new MoveRefusedException(Move.SUPPLEMENT);
        }
    }

    /** The timer that stops the dossier may fire a little later than the deadline. */
    private boolean isLate(Dossier dossier) {
        return log.last(dossier.code(), it -> it.kind() == EventKind.SUPPLEMENT_REQUESTED)
                .flatMap((DossierEvent it) -> it.text("until"))
                .map(Instant::parse)
                .filter(clock.instant()::isAfter)
                .isPresent();
    }

    /** @throws MoveRefusedException when the authority has finished already */
    @Transactional
    public void withdraw(Dossier dossier, String reason) {
        if (!dossier.status().mayBecome(DossierStatus.WITHDRAWN) || hasResult(dossier)) {
            throw new MoveRefusedException(Move.WITHDRAWAL);
        }
        log.append(
                dossier.code(),
                NewEvent.of(EventKind.WITHDRAWAL_REQUESTED, NewEvent.APPLICANT).with(Map.of("reason", reason)));
        if (!process.withdrawn(dossier.code())) {
            throw new MoveRefusedException(Move.WITHDRAWAL);
        }
    }

    /** It has its number, though it may still have to be signed electronically. */
    private boolean hasResult(Dossier dossier) {
        return log.last(dossier.code(), it -> it.kind() == EventKind.RESULT_ISSUED)
                .isPresent();
    }

    /**
     * A paper was downloaded. If it is the result, whoever chose to fetch it that way has it now. Repeating it changes
     * nothing.
     */
    @Transactional
    public void downloaded(Dossier dossier, String paper) {
        var way = ReturnWays.Choice.of(dossiers.application(dossier.code())).way();
        if ((dossier.status() == DossierStatus.COMPLETED || parcels.isBack(dossier))
                && way.equals(ReturnWays.DOWNLOAD)
                && isResult(dossier, paper)) {
            process.downloaded(dossier.code());
        }
    }

    private boolean isResult(Dossier dossier, String paper) {
        return log.of(dossier.code()).stream()
                .filter(it -> it.kind() == EventKind.RESULT_ISSUED)
                .anyMatch(it -> it.text("paper").filter(paper::equals).isPresent());
    }
}
