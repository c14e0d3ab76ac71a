package vn.motcua.national;

import java.util.HashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.unit.Units;

/** Hands results to the electronic data store and writes into the log that it has them. */
@Component
class Deposits {
    private final OwedResults owed;
    private final DataStore store;
    private final DepositPayload payload;
    private final Dossiers dossiers;
    private final DossierLog log;
    private final Units units;
    private final AccessLog accesses;
    private final DepositProcess process;

    Deposits(
            OwedResults owed,
            DataStore store,
            DepositPayload payload,
            Dossiers dossiers,
            DossierLog log,
            Units units,
            AccessLog accesses,
            DepositProcess process) {
        this.owed = owed;
        this.store = store;
        this.payload = payload;
        this.dossiers = dossiers;
        this.log = log;
        this.units = units;
        this.accesses = accesses;
        this.process = process;
    }

    /**
     * Every result of one dossier that the store has not. Repeating it changes nothing.
     *
     * @throws ResultNotStoredException at the first that the store does not take; what it took before may come again
     *     under its key
     */
    @Transactional
    public void depositAll(String code) {
        var waiting = owed.of(code);
        if (!waiting.isEmpty()) {
            var dossier = dossiers.get(code);
            var events = log.of(code);
            waiting.forEach(it -> deposit(dossier, events.get(it - 1)));
        }
    }

    /** The store does not take them at once; the engine tries again, and in the end asks for a human. */
    @Transactional
    public void handOver(String code) {
        if (owed.handedOver(code)) {
            process.start(dossiers.get(code));
        }
    }

    private void deposit(Dossier dossier, DossierEvent result) {
        var item = payload.item(dossier, dossiers.application(dossier.code()), result);
        accesses.note(dossier.code(), NewEvent.SYSTEM, "send to electronic data store", null);
        var unit = units.get(dossier.unit()).identifier();
        var receipt = store.deposit(unit, dossier.code() + "-" + result.sequence(), item);
        owed.stored(dossier.code(), result.sequence(), receipt);
        var detail = new HashMap<String, Object>();
        detail.put("paper", item.get(DepositPayload.KIND));
        detail.put("sha256", item.get(DepositPayload.HASH));
        receipt.ifPresent(it -> detail.put("receipt", it));
        log.append(
                dossier.code(),
                NewEvent.of(EventKind.RESULT_STORED, NewEvent.SYSTEM).with(detail));
    }
}
