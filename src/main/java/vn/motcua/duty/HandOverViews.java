package vn.motcua.duty;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperDossiers.PaperDossier;
import vn.motcua.engine.EngineUsers;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedures;

/** Paper and its sheets as the pages show them; nothing of the applicant is told. */
@Component
class HandOverViews {
    private static final int MOST = 50;

    private final HandOverDesk desk;
    private final HandOverSheets sheets;
    private final HandOverTimes times;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final EngineUsers users;
    private final WorkingCalendars calendars;

    HandOverViews(
            HandOverDesk desk,
            HandOverSheets sheets,
            HandOverTimes times,
            Dossiers dossiers,
            Procedures procedures,
            EngineUsers users,
            WorkingCalendars calendars) {
        this.desk = desk;
        this.sheets = sheets;
        this.times = times;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.users = users;
        this.calendars = calendars;
    }

    /** What one division is competent for. */
    record RoundView(String field, String name, List<WaitingView> dossiers) {}

    record WaitingView(String code, String procedure, ZonedDateTime acceptedAt, ZonedDateTime due, boolean overdue) {}

    /**
     * A sheet.
     *
     * @param taker null, like the moment, until somebody confirmed it
     */
    record SheetView(
            long id,
            String field,
            List<LineView> lines,
            String giver,
            ZonedDateTime givenAt,
            @Nullable String taker,
            @Nullable ZonedDateTime takenAt) {}

    /** @param missing whether it did not come, as the taker found */
    record LineView(String code, String procedure, boolean missing) {}

    /** By field, each in the order in which they were accepted. */
    List<RoundView> waiting(String unit, Locale language) {
        var rounds = desk.waiting(unit).stream()
                .collect(Collectors.groupingBy(desk::field, LinkedHashMap::new, Collectors.toList()));
        return rounds.entrySet().stream()
                .map(it -> new RoundView(
                        it.getKey(),
                        procedure(it.getValue().get(0)).fieldName(language),
                        it.getValue().stream().map(each -> view(each, language)).toList()))
                .toList();
    }

    /** The latest first. */
    List<SheetView> sheets(String unit, Locale language) {
        return sheets.of(unit, MOST).stream().map(it -> view(it, language)).toList();
    }

    SheetView view(HandOverSheet sheet, Locale language) {
        var receipt = sheet.receipt();
        return new SheetView(
                sheet.id(),
                procedure(sheet.dossiers().get(0)).fieldName(language),
                sheet.dossiers().stream()
                        .map(it -> new LineView(
                                it,
                                procedure(it).name(language),
                                receipt.filter(came -> !came.dossiers().contains(it))
                                        .isPresent()))
                        .toList(),
                name(sheet.givenBy()),
                here(sheet.givenAt()),
                receipt.map(it -> name(it.by())).orElse(null),
                receipt.map(it -> here(it.at())).orElse(null));
    }

    private WaitingView view(PaperDossier it, Locale language) {
        return new WaitingView(
                it.code(),
                procedure(it).name(language),
                here(it.acceptedAt()),
                here(times.due(it.acceptedAt())),
                times.isOverdue(it.acceptedAt()));
    }

    private Procedure procedure(PaperDossier dossier) {
        return procedures.version(dossier.procedureVersion());
    }

    private Procedure procedure(String code) {
        return procedures.version(dossiers.get(code).procedureVersion());
    }

    private String name(String person) {
        return users.name(person).orElse(person);
    }

    private ZonedDateTime here(Instant at) {
        return at.atZone(calendars.current().hours().zone());
    }
}
