package vn.motcua.review;

import java.text.NumberFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.clock.Explanation;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Application;
import vn.motcua.dossier.AtTheDesk;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ReturnWays;
import vn.motcua.engine.EngineUsers;
import vn.motcua.paper.PaperDates;
import vn.motcua.paper.PaperOrder;
import vn.motcua.paper.Papers;
import vn.motcua.paper.ReceiptData;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Unit;
import vn.motcua.unit.Units;

/** Writes the receipt and appointment slip (form 01, Circular 03/2025/TT-VPCP), in the official language. */
@Component
class Receipts {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final Papers papers;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Units units;
    private final EngineUsers users;
    private final DossierClock clocks;
    private final DossierLog log;
    private final Documents documents;
    private final ReturnWays ways;
    private final ReceiptTranslations translations;
    private final MessageSource messages;
    private final Clock clock;

    Receipts(
            Papers papers,
            Dossiers dossiers,
            Procedures procedures,
            Units units,
            EngineUsers users,
            DossierClock clocks,
            DossierLog log,
            Documents documents,
            ReturnWays ways,
            ReceiptTranslations translations,
            MessageSource messages,
            Clock clock) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.units = units;
        this.users = users;
        this.clocks = clocks;
        this.log = log;
        this.documents = documents;
        this.ways = ways;
        this.translations = translations;
        this.messages = messages;
        this.clock = clock;
    }

    void issue(Dossier dossier, String receptionist) {
        var data = data(dossier, dossiers.application(dossier.code()), units.get(dossier.unit()), receptionist);
        papers.issue(new PaperOrder("receipt", dossier.code(), dossier.unit(), receptionist, Optional.empty(), data));
    }

    private ReceiptData data(Dossier dossier, Application application, Unit unit, String receptionist) {
        var procedure = procedures.version(dossier.procedureVersion());
        var now = clock.instant();
        return new ReceiptData(
                unit.authorityName(),
                unit.officeName(),
                unit.name(),
                PaperDates.day(now),
                dossier.code(),
                application.fullName(),
                application.personalId(),
                application.phone(),
                application.text("address"),
                application.email(),
                procedure.name(OFFICIAL),
                components(dossier, procedure, application),
                1,
                say("limit." + dossier.limit().unit(), dossier.limit().amount()),
                PaperDates.moment(now),
                dossier.dueAt().map(PaperDates::moment).orElse(""),
                returnPlace(dossier),
                fees(procedure, dossier, application),
                Explanation.of(clocks.of(dossier), OFFICIAL).sentence(),
                users.name(receptionist).orElse(receptionist),
                translations.of(dossier, procedure, now).orElse(null));
    }

    /** Which way, and where to. */
    private String returnPlace(Dossier dossier) {
        var choice = ways.of(dossier.code());
        var way = say("returnWay." + choice.way());
        return choice.isByPost() ? way + ", đến: " + choice.address() : way;
    }

    /** What was handed in, as it lay before the receptionist: the form itself, and of the documents that need not be there only those that are. */
    private List<ReceiptData.Component> components(Dossier dossier, Procedure procedure, Application application) {
        var files = documents.of(dossier.code()).stream().map(Document::key).collect(Collectors.toSet());
        var presented = AtTheDesk.of(log.of(dossier.code()).get(0)).presented();
        var form = new ReceiptData.Component(say("receipt.form"), say("documentKind.ELECTRONIC"), 1);
        var others = procedures.documents(procedure, application.answers(), OFFICIAL).stream()
                .filter(it -> it.required() || files.contains(it.key()) || presented.containsKey(it.key()))
                .map(it -> new ReceiptData.Component(
                        it.name(), say("documentKind." + presented.getOrDefault(it.key(), it.kind())), it.quantity()));
        return Stream.concat(Stream.of(form), others).toList();
    }

    private List<ReceiptData.FeeLine> fees(Procedure procedure, Dossier dossier, Application application) {
        var money = NumberFormat.getIntegerInstance(OFFICIAL);
        return procedures.fees(procedure, dossier.channel().name(), application.answers(), OFFICIAL).stream()
                .map(it -> new ReceiptData.FeeLine(it.name(), money.format(it.amount()) + " đồng"))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICIAL);
    }
}
