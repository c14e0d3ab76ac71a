package vn.motcua.fee;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.clock.ClockState;
import vn.motcua.clock.Ground;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Figures;
import vn.motcua.dossier.NewEvent;
import vn.motcua.engine.CurrentUser;
import vn.motcua.fee.FeeDue.Way;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.Procedures;

/** Asks for money and takes it: the fee, the dossier's status and clock, the receipt. */
@Component
class Cashier {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");
    private static final Set<DossierStatus> WORKED_ON = EnumSet.of(DossierStatus.ACCEPTED, DossierStatus.PROCESSING);

    private final Dossiers dossiers;
    private final DossierLog log;
    private final DossierClock clocks;
    private final Figures figures;
    private final Procedures procedures;
    private final FeesDue fees;
    private final UnitAccounts accounts;
    private final MoneyReceipts receipts;
    private final CurrentUser user;

    Cashier(
            Dossiers dossiers,
            DossierLog log,
            DossierClock clocks,
            Figures figures,
            Procedures procedures,
            FeesDue fees,
            UnitAccounts accounts,
            MoneyReceipts receipts,
            CurrentUser user) {
        this.dossiers = dossiers;
        this.log = log;
        this.clocks = clocks;
        this.figures = figures;
        this.procedures = procedures;
        this.fees = fees;
        this.accounts = accounts;
        this.receipts = receipts;
        this.user = user;
    }

    /**
     * Asks for the fee, once: a dossier that was asked before is not charged anew.
     *
     * @return what is to be paid; empty when there is nothing to pay, or it is paid
     */
    Optional<FeeDue> ask(String code) {
        var before = fees.of(code);
        var items = before.isEmpty() ? items(dossiers.get(code)) : List.<Fee>of();
        if (before.filter(FeeDue::isPaid).isPresent() || before.isEmpty() && items.isEmpty()) {
            return Optional.empty();
        }
        var due = before.orElseGet(() -> fees.ask(code, items));
        request(dossiers.get(code), due);
        return Optional.of(due);
    }

    private List<Fee> items(Dossier dossier) {
        var procedure = procedures.version(dossier.procedureVersion());
        var answers = new HashMap<>(dossiers.application(dossier.code()).answers());
        answers.putAll(figures.of(dossier.code()));
        return procedures.fees(procedure, dossier.channel().name(), answers, OFFICIAL).stream()
                .filter(it -> it.amount() > 0)
                .toList();
    }

    /** A status that cannot wait for money stays as it is, and so does a clock that does not run. */
    private void request(Dossier dossier, FeeDue due) {
        var event = NewEvent.of(EventKind.PAYMENT_REQUESTED, user.id().orElse(NewEvent.SYSTEM))
                .with(howToPay(dossier, due));
        if (dossier.status().mayBecome(DossierStatus.PAYMENT_REQUESTED)) {
            event = event.to(DossierStatus.PAYMENT_REQUESTED);
        }
        var running = dossier.clockState() == ClockState.RUNNING;
        log.append(dossier.code(), running ? event.pausing(Ground.FINANCIAL_DUTY) : event);
    }

    private Map<String, Object> howToPay(Dossier dossier, FeeDue due) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("feeAmount", due.amount());
        detail.put("reference", due.reference());
        accounts.of(dossier.unit()).ifPresent(it -> {
            detail.put("bank", it.bankName());
            detail.put("account", it.account());
            detail.put("holder", it.holder());
        });
        return detail;
    }

    /**
     * What no transfer has paid until now was paid in cash.
     *
     * @return when the result is due now; empty before acceptance
     */
    Optional<Instant> settle(String code) {
        var due = fees.lock(FeesDue.reference(code)).orElseThrow();
        if (!due.isPaid()) {
            fees.paid(due, Way.CASH);
        }
        var paid = fees.of(code).orElseThrow();
        var dossier = dossiers.get(code);
        var actor = paid.way().equals(Optional.of(Way.CASH)) ? user.id().orElse(NewEvent.SYSTEM) : NewEvent.SYSTEM;
        var event = NewEvent.of(EventKind.PAID, actor)
                .with(Map.of("feeAmount", paid.amount(), "way", paid.way().orElseThrow()));
        if (dossier.status() == DossierStatus.PAYMENT_REQUESTED) {
            event = event.to(statusBefore(code));
        }
        var held = clocks.of(dossier).grounds().contains(Ground.FINANCIAL_DUTY);
        log.append(code, held ? event.resuming(Ground.FINANCIAL_DUTY) : event);
        receipts.issue(dossier, paid, fees.items(paid), actor);
        return held ? dossiers.get(code).dueAt() : dossier.dueAt();
    }

    /** Only a dossier that was accepted or being worked on can have been asked. */
    private DossierStatus statusBefore(String code) {
        return log.last(code, it -> it.status().filter(WORKED_ON::contains).isPresent())
                .flatMap(DossierEvent::status)
                .orElse(DossierStatus.PROCESSING);
    }
}
