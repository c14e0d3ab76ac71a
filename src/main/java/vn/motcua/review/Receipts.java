package vn.motcua.review;

import java.text.NumberFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Application;
import vn.motcua.dossier.Deadlines;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.engine.EngineUsers;
import vn.motcua.engine.SignedInUser;
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
    private final Deadlines deadlines;
    private final MessageSource messages;
    private final Clock clock;

    Receipts(
            Papers papers,
            Dossiers dossiers,
            Procedures procedures,
            Units units,
            EngineUsers users,
            Deadlines deadlines,
            MessageSource messages,
            Clock clock) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.units = units;
        this.users = users;
        this.deadlines = deadlines;
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
                components(procedure, application),
                1,
                say("limit." + dossier.limit().unit(), dossier.limit().amount()),
                PaperDates.moment(now),
                dossier.dueAt().map(PaperDates::moment).orElse(""),
                say("returnWay." + application.text("returnWay")),
                fees(procedure, dossier),
                deadlines.explain(now, dossier.limit()).explanation(OFFICIAL),
                users.find(receptionist).map(SignedInUser::name).orElse(receptionist));
    }

    private List<ReceiptData.Component> components(Procedure procedure, Application application) {
        return procedures.documents(procedure, application.answers(), OFFICIAL).stream()
                .map(it -> new ReceiptData.Component(it.name(), say("documentKind." + it.kind()), it.quantity()))
                .toList();
    }

    private List<ReceiptData.FeeLine> fees(Procedure procedure, Dossier dossier) {
        var money = NumberFormat.getIntegerInstance(OFFICIAL);
        return procedures.fees(procedure, dossier.channel().name(), OFFICIAL).stream()
                .map(it -> new ReceiptData.FeeLine(it.name(), money.format(it.amount()) + " đồng"))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICIAL);
    }
}
