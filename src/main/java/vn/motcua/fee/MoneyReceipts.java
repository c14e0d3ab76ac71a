package vn.motcua.fee;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.engine.EngineUsers;
import vn.motcua.paper.MoneyReceiptData;
import vn.motcua.paper.PaperDates;
import vn.motcua.paper.PaperOrder;
import vn.motcua.paper.Papers;
import vn.motcua.paper.VietnameseNumber;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** Writes the receipt for money that was paid, with a number of its own series. */
@Component
class MoneyReceipts {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final Papers papers;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Units units;
    private final EngineUsers users;
    private final FeeSettings settings;
    private final MessageSource messages;

    MoneyReceipts(
            Papers papers,
            Dossiers dossiers,
            Procedures procedures,
            Units units,
            EngineUsers users,
            FeeSettings settings,
            MessageSource messages) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.units = units;
        this.users = users;
        this.settings = settings;
        this.messages = messages;
    }

    void issue(Dossier dossier, FeeDue paid, List<Fee> items, String actor) {
        papers.issue(new PaperOrder(
                "money-receipt",
                dossier.code(),
                dossier.unit(),
                actor,
                Optional.of(settings.receiptSeries()),
                data(dossier, paid, items, actor)));
    }

    private MoneyReceiptData data(Dossier dossier, FeeDue paid, List<Fee> items, String actor) {
        var unit = units.get(dossier.unit());
        var application = dossiers.application(dossier.code());
        var at = paid.paidAt().orElse(Instant.EPOCH);
        return new MoneyReceiptData(
                unit.authorityName(),
                unit.officeName(),
                unit.name(),
                PaperDates.day(at),
                dossier.code(),
                application.fullName(),
                application.text("address"),
                procedures.version(dossier.procedureVersion()).name(OFFICIAL),
                items.stream()
                        .map(it -> new MoneyReceiptData.Item(it.name(), money(it.amount())))
                        .toList(),
                money(paid.amount()),
                capitalised(VietnameseNumber.words(paid.amount())),
                messages.getMessage("payment.way." + paid.way().orElseThrow(), null, OFFICIAL),
                PaperDates.moment(at),
                users.name(actor).orElse(""));
    }

    private static String money(long amount) {
        return NumberFormat.getIntegerInstance(OFFICIAL).format(amount);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(OFFICIAL) + words.substring(1);
    }
}
