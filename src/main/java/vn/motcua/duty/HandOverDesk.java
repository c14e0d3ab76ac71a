package vn.motcua.duty;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.PaperDossiers;
import vn.motcua.dossier.PaperDossiers.PaperDossier;
import vn.motcua.duty.DutyRefusedException.Reason;
import vn.motcua.engine.SignedInUser;
import vn.motcua.procedure.Procedures;
import vn.motcua.staff.Role;

/** Paper goes from the reception to the processing division: one gives it, another confirms that it came. */
@Service
class HandOverDesk {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final PaperDossiers dossiers;
    private final HandOverSheets sheets;
    private final HandOverTimes times;
    private final Procedures procedures;
    private final DossierLog log;
    private final MessageSource messages;

    HandOverDesk(
            PaperDossiers dossiers,
            HandOverSheets sheets,
            HandOverTimes times,
            Procedures procedures,
            DossierLog log,
            MessageSource messages) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.times = times;
        this.procedures = procedures;
        this.log = log;
        this.messages = messages;
    }

    /** What is still at the reception of a unit and on no open sheet, the oldest first. */
    List<PaperDossier> waiting(String unit) {
        var given =
                sheets.open(unit).stream().flatMap(it -> it.dossiers().stream()).collect(Collectors.toSet());
        return dossiers.atReception(unit).stream()
                .filter(it -> !given.contains(it.code()))
                .toList();
    }

    boolean gives(SignedInUser user, String unit) {
        return user.worksFor(unit) && user.hasRole(Role.RECEPTION.key());
    }

    /** Of the division, and somebody else than who gives. */
    boolean takes(SignedInUser user, HandOverSheet sheet) {
        return user.worksFor(sheet.unit())
                && (user.hasRole(Role.SPECIALIST.key()) || user.hasRole(Role.DIVISION_HEAD.key()))
                && !user.id().equals(sheet.givenBy());
    }

    /**
     * Makes a sheet of them.
     *
     * @return its number
     * @throws DutyRefusedException when this person may not, or nothing is chosen, or some of it waits no longer
     */
    @Transactional
    long give(String unit, String field, List<String> codes, SignedInUser user) {
        if (!gives(user, unit)) {
            throw new DutyRefusedException(Reason.HAND_OVER_NOT_YOURS);
        }
        if (codes.isEmpty()) {
            throw new DutyRefusedException(Reason.HAND_OVER_NOTHING);
        }
        sheets.lock();
        var waiting = waiting(unit).stream()
                .filter(it -> field(it).equals(field))
                .map(PaperDossier::code)
                .toList();
        if (!new HashSet<>(waiting).containsAll(codes)) {
            throw new DutyRefusedException(Reason.HAND_OVER_CHANGED);
        }
        return sheets.add(unit, field, List.copyOf(codes), user.id());
    }

    /**
     * Confirms what came, in the log of each dossier; the rest of the sheet waits at the reception again.
     *
     * @throws DutyRefusedException when this person may not, or nothing came, or somebody has confirmed it before
     */
    @Transactional
    void take(HandOverSheet sheet, List<String> codes, SignedInUser user) {
        if (!takes(user, sheet)) {
            throw new DutyRefusedException(Reason.HAND_OVER_NOT_YOURS);
        }
        var came = sheet.dossiers().stream().filter(codes::contains).toList();
        if (came.isEmpty()) {
            throw new DutyRefusedException(Reason.HAND_OVER_NOTHING);
        }
        if (!sheets.take(sheet.id(), came, user.id())) {
            throw new DutyRefusedException(Reason.HAND_OVER_CHANGED);
        }
        came.stream().sorted().forEach(it -> record(it, sheet, user));
    }

    private void record(String code, HandOverSheet sheet, SignedInUser user) {
        var accepted = log.last(code, it -> it.kind() == EventKind.ACCEPTED).orElseThrow();
        var note = messages.getMessage("handOver.note", new Object[] {String.valueOf(sheet.id())}, OFFICIAL);
        log.append(
                code,
                NewEvent.of(EventKind.HANDED_OVER, user.id())
                        .with(Map.of(
                                "from", sheet.givenBy(),
                                "due", times.due(accepted.at()).toString(),
                                "note", note)));
    }

    String field(PaperDossier dossier) {
        return procedures.version(dossier.procedureVersion()).field();
    }
}
