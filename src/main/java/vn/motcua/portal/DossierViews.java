package vn.motcua.portal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.ReturnWays;
import vn.motcua.fee.PaymentSlips;
import vn.motcua.paper.Paper;
import vn.motcua.paper.PaperNames;
import vn.motcua.paper.Papers;
import vn.motcua.portal.DossierView.FileView;
import vn.motcua.portal.DossierView.MomentView;
import vn.motcua.portal.DossierView.NamedView;
import vn.motcua.portal.DossierView.PaperView;
import vn.motcua.portal.DossierView.ReturnWayView;
import vn.motcua.portal.DossierView.StatusView;
import vn.motcua.portal.DossierView.SupplementView;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** Puts together what an applicant sees of her dossier. */
@Component
class DossierViews {
    private final Procedures procedures;
    private final Units units;
    private final DossierLog log;
    private final Documents documents;
    private final Papers papers;
    private final PaperNames names;
    private final PaymentSlips payments;
    private final RatingViews ratings;
    private final NoticeViews notices;
    private final ReturnWays returnWays;
    private final ClockViews clocks;
    private final WorkingCalendars calendars;
    private final MessageSource messages;

    DossierViews(
            Procedures procedures,
            Units units,
            DossierLog log,
            Documents documents,
            Papers papers,
            PaperNames names,
            PaymentSlips payments,
            RatingViews ratings,
            NoticeViews notices,
            ReturnWays returnWays,
            ClockViews clocks,
            WorkingCalendars calendars,
            MessageSource messages) {
        this.procedures = procedures;
        this.units = units;
        this.log = log;
        this.documents = documents;
        this.papers = papers;
        this.names = names;
        this.payments = payments;
        this.ratings = ratings;
        this.notices = notices;
        this.returnWays = returnWays;
        this.clocks = clocks;
        this.calendars = calendars;
        this.messages = messages;
    }

    DossierView of(Dossier dossier, Locale language) {
        var procedure = procedures.version(dossier.procedureVersion());
        var events = log.of(dossier.code());
        return new DossierView(
                dossier.code(),
                new NamedView(procedure.slug(), procedure.name(language)),
                new NamedView(dossier.unit(), units.get(dossier.unit()).fullName()),
                status(dossier.status(), language),
                Stream.concat(
                                events.stream()
                                        .filter(it -> !it.kind().isInternal())
                                        .map(it -> moment(it, procedure, language)),
                                notices.waiting(dossier.code(), language))
                        .toList(),
                clocks.of(dossier, events, language),
                papers.of(dossier.code()).stream()
                        .filter(it -> !Paper.isForStaff(it.kind()))
                        .map(it -> paper(it, language))
                        .toList(),
                documents.of(dossier.code()).stream()
                        .map(it -> new FileView(it.key(), it.fileName(), it.size()))
                        .toList(),
                supplement(dossier, events),
                payments.of(dossier).map(it -> PaymentView.of(it, language)).orElse(null),
                ratings.of(dossier, language),
                notices.of(dossier.code()),
                returnWay(dossier));
    }

    private ReturnWayView returnWay(Dossier dossier) {
        var way = returnWays.of(dossier.code()).way();
        return new ReturnWayView(way.isEmpty() ? null : way, returnWays.offered(dossier));
    }

    StatusView status(DossierStatus status, Locale language) {
        var name = messages.getMessage("status." + status.code(), null, language);
        return new StatusView(status.code(), status.name(), name);
    }

    private PaperView paper(Paper paper, Locale language) {
        var url = "/api/dossiers/" + paper.dossier() + "/papers/" + paper.kind();
        return new PaperView(
                paper.kind(), names.of(paper, language), paper.number().orElse(null), url, paper.awaitsSeal());
    }

    private MomentView moment(DossierEvent event, Procedure procedure, Locale language) {
        var name = event.text("partyName");
        var party = event.text("party")
                .map(it -> procedure.partyName(it, name.orElse(it), language))
                .or(() -> name);
        var arguments = party.map(it -> new Object[] {it}).orElseGet(event::textArguments);
        var text = messages.getMessage(event.textKey(), arguments, language);
        return new MomentView(here(event.at()), event.kind().name(), text);
    }

    private @Nullable SupplementView supplement(Dossier dossier, List<DossierEvent> events) {
        return Supplements.awaited(dossier, events)
                .map(it -> new SupplementView(it.text("missingContent").orElse(""), until(it.text("until"))))
                .orElse(null);
    }

    private @Nullable OffsetDateTime until(Optional<String> moment) {
        return moment.map(Instant::parse).map(this::here).orElse(null);
    }

    private OffsetDateTime here(Instant at) {
        return at.atZone(calendars.current().hours().zone()).toOffsetDateTime();
    }
}
