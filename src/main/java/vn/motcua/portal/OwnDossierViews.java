package vn.motcua.portal;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.OwnDossiers;
import vn.motcua.portal.DossierView.NamedView;
import vn.motcua.portal.OwnDossierView.PageView;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** Puts together what somebody sees of all her dossiers. */
@Component
class OwnDossierViews {
    private static final int A_PAGE = 10;

    private final OwnDossiers own;
    private final DossierViews dossiers;
    private final Procedures procedures;
    private final Units units;
    private final DossierLog log;
    private final ClockViews clocks;
    private final AskedOfApplicant asked;
    private final WorkingCalendars calendars;

    OwnDossierViews(
            OwnDossiers own,
            DossierViews dossiers,
            Procedures procedures,
            Units units,
            DossierLog log,
            ClockViews clocks,
            AskedOfApplicant asked,
            WorkingCalendars calendars) {
        this.own = own;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.units = units;
        this.log = log;
        this.clocks = clocks;
        this.asked = asked;
        this.calendars = calendars;
    }

    /**
     * @param personalId twelve digits
     * @param wanted number of a page; the nearest that there is when there is no such page
     */
    PageView page(String personalId, int wanted, Locale language) {
        var total = own.count(personalId);
        var pages = Math.max(1, (total + A_PAGE - 1) / A_PAGE);
        var number = Math.max(1, Math.min(wanted, pages));
        var shown = own.of(personalId, (number - 1) * A_PAGE, A_PAGE).stream()
                .map(it -> view(it, language))
                .toList();
        return new PageView(shown, number, pages, total);
    }

    private OwnDossierView view(Dossier dossier, Locale language) {
        var procedure = procedures.version(dossier.procedureVersion());
        var events = log.of(dossier.code());
        return new OwnDossierView(
                dossier.code(),
                new NamedView(procedure.slug(), procedure.name(language)),
                new NamedView(dossier.unit(), units.get(dossier.unit()).fullName()),
                dossiers.status(dossier.status(), language),
                !dossier.status().isFinal(),
                dossier.submittedAt().atZone(calendars.current().hours().zone()).toOffsetDateTime(),
                clocks.of(dossier, events, language),
                asked.of(dossier, events, language));
    }
}
