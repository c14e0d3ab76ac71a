package vn.motcua.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.ChainHead;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOut;
import vn.motcua.dossier.HandOver;
import vn.motcua.dossier.HandOver.Holder;
import vn.motcua.dossier.HandOvers;
import vn.motcua.paper.Paper;
import vn.motcua.paper.PaperDates;
import vn.motcua.paper.PaperOrder;
import vn.motcua.paper.Papers;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/**
 * The control sheet of a dossier (form 06, Circular 03/2025/TT-VPCP), which its log tells. As long as nothing happens to
 * the dossier, the sheet that was made last is handed out again.
 */
@Service
@EnableConfigurationProperties(ArchiveSettings.class)
public class ControlSheets {
    private final Dossiers dossiers;
    private final DossierLog log;
    private final HandOvers handOvers;
    private final Procedures procedures;
    private final Units units;
    private final People people;
    private final Papers papers;
    private final ArchiveSettings settings;
    private final Clock clock;

    ControlSheets(
            Dossiers dossiers,
            DossierLog log,
            HandOvers handOvers,
            Procedures procedures,
            Units units,
            People people,
            Papers papers,
            ArchiveSettings settings,
            Clock clock) {
        this.dossiers = dossiers;
        this.log = log;
        this.handOvers = handOvers;
        this.procedures = procedures;
        this.units = units;
        this.people = people;
        this.papers = papers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The sheet as the dossier stands now; nobody adds to its log meanwhile.
     *
     * @param reader sign-in name of whoever asks for it
     */
    @Transactional
    public Paper issued(String code, String reader) {
        var head = log.hold(code);
        var events = log.of(code);
        var last = events.get(events.size() - 1).at();
        return papers.of(code).stream()
                .filter(it ->
                        it.kind().equals(Paper.CONTROL_SHEET) && it.issuedAt().isAfter(last))
                .reduce((first, second) -> second)
                .orElseGet(() -> issue(dossiers.get(code), events, head, reader));
    }

    private Paper issue(Dossier dossier, List<DossierEvent> events, ChainHead head, String reader) {
        var series = Optional.of(settings.controlSheetSeries());
        var data = data(dossier, events, head);
        return papers.issue(new PaperOrder(Paper.CONTROL_SHEET, dossier.code(), dossier.unit(), reader, series, data));
    }

    private ControlSheetData data(Dossier dossier, List<DossierEvent> events, ChainHead head) {
        var unit = units.get(dossier.unit());
        return new ControlSheetData(
                unit.authorityName(),
                unit.officeName(),
                unit.name(),
                PaperDates.day(clock.instant()),
                dossier.code(),
                procedures.version(dossier.procedureVersion()).name(People.OFFICIAL),
                PaperDates.moment(dossier.submittedAt()),
                dossier.dueAt().map(PaperDates::moment).orElse(""),
                people.say("status." + dossier.status().code()),
                lines(dossier, events),
                head.sequence(),
                head.hash());
    }

    private List<ControlSheetData.Line> lines(Dossier dossier, List<DossierEvent> events) {
        var received = events.stream()
                .flatMap(it -> HandOut.of(it).stream())
                .map(people::say)
                .findFirst();
        return handOvers.of(dossier, events).stream()
                .map(it -> line(it, it.isReturn() ? received.orElse(it.note()) : it.note()))
                .toList();
    }

    private ControlSheetData.Line line(HandOver row, String note) {
        return new ControlSheetData.Line(
                holder(row.from()),
                row.to().map(this::holder).orElse(""),
                PaperDates.shortMoment(row.at()),
                moment(row.due()),
                moment(row.until()),
                row.result().map(it -> people.say("timeliness." + it)).orElse(""),
                note);
    }

    private String holder(Holder holder) {
        var duty = people.duty(holder.duty());
        var name = people.name(holder.actor());
        return duty.isEmpty() ? name : name + " (" + duty + ")";
    }

    private static String moment(Optional<Instant> at) {
        return at.map(PaperDates::shortMoment).orElse("");
    }
}
