package vn.motcua.fee;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.motcua.dossier.NewEvent;
import vn.motcua.engine.CurrentUser;
import vn.motcua.fee.FeeDue.Way;
import vn.motcua.procedure.Fee;

/** Asks for money and takes it: the fee, the dossier's status and clock, the receipt. */
@Component
class Cashier {
    private static final Set<DossierStatus> WORKED_ON = EnumSet.of(DossierStatus.ACCEPTED, DossierStatus.PROCESSING);

    private final Dossiers dossiers;
    private final DossierLog log;
    private final DossierClock clocks;
    private final FeeTable table;
    private final FeesDue fees;
    private final UnitAccounts accounts;
    private final MoneyReceipts receipts;
    private final CurrentUser user;

    Cashier(
            Dossiers dossiers,
            DossierLog log,
            DossierClock clocks,
            FeeTable table,
            FeesDue fees,
            UnitAccounts accounts,
            MoneyReceipts receipts,
            CurrentUser user) {
        this.dossiers = dossiers;
        this.log = log;
        this.clocks = clocks;
        this.table = table;
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
        if (before.isEmpty()) {
            return askFirst(code, table.of(code));
        }
        return before.filter(it -> !it.isPaid()).map(this::request);
    }

    private Optional<FeeDue> askFirst(String code, List<Fee> items) {
        var taken = items.isEmpty() ? Optional.<DossierEvent>empty() : table.taken(code, items);
        if (taken.isPresent()) {
            take(fees.take(code, items), taken.get().actor(), items);
        }
        return items.isEmpty() || taken.isPresent() ? Optional.empty() : Optional.of(request(fees.ask(code, items)));
    }

    /** In cash, by whoever accepted the dossier; nothing was asked for, so nothing waits. */
    private void take(FeeDue paid, String actor, List<Fee> items) {
        log.append(paid.dossier(), paid(paid, actor));
        receipts.issue(dossiers.get(paid.dossier()), paid, items, actor);
    }

    /** A status that cannot wait for money stays as it is, and so does a clock that does not run. */
    private FeeDue request(FeeDue due) {
        var dossier = dossiers.get(due.dossier());
        var event = NewEvent.of(EventKind.PAYMENT_REQUESTED, user.id().orElse(NewEvent.SYSTEM))
                .with(howToPay(dossier, due));
        if (dossier.status().mayBecome(DossierStatus.PAYMENT_REQUESTED)) {
            event = event.to(DossierStatus.PAYMENT_REQUESTED);
        }
        var running = dossier.clockState() == ClockState.RUNNING;
        log.append(dossier.code(), running ? event.pausing(Ground.FINANCIAL_DUTY) : event);
        return due;
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

    /** What no transfer has paid until now was paid in cash. */
    void settle(String code) {
        var due = fees.lock(FeesDue.reference(code)).orElseThrow();
        if (!due.isPaid()) {
            fees.paid(due, Way.CASH);
        }
        var paid = fees.of(code).orElseThrow();
        var dossier = dossiers.get(code);
        var actor = paid.way().equals(Optional.of(Way.CASH)) ? user.id().orElse(NewEvent.SYSTEM) : NewEvent.SYSTEM;
        var event = paid(paid, actor);
        if (dossier.status() == DossierStatus.PAYMENT_REQUESTED) {
            event = event.to(statusBefore(code));
        }
        var held = clocks.of(dossier).grounds().contains(Ground.FINANCIAL_DUTY);
        log.append(code, held ? event.resuming(Ground.FINANCIAL_DUTY) : event);
        receipts.issue(dossier, paid, fees.items(paid), actor);
    }

    private static NewEvent paid(FeeDue paid, String actor) {
        return NewEvent.of(EventKind.PAID, actor)
                .with(Map.of("feeAmount", paid.amount(), "way", paid.way().orElseThrow()));
    }

    /** Only a dossier that was accepted or being worked on can have been asked. */
    private DossierStatus statusBefore(String code) {
        return log.last(code, it -> it.status().filter(WORKED_ON::contains).isPresent())
                .flatMap(DossierEvent::status)
                .orElse(DossierStatus.PROCESSING);
    }
}
