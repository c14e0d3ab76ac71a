package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import vn.motcua.clock.Entry;
import vn.motcua.clock.Ground;

/** What an event does to the legal clock; the events that do something are its ledger. */
public enum ClockMove {
    START,
    PAUSE,
    RESUME,
    EXTEND,
    TRANSFER,
    STOP;

    static final String GROUND = "ground";
    static final String AMOUNT = "amount";
    static final String PAPER = "paper";
    static final String UNIT = "unit";

    /** @param detail of the event, with what the move needs */
    Entry entry(Instant at, Map<String, Object> detail) {
        return switch (this) {
            case START -> new Entry.Start(at);
            case PAUSE -> new Entry.Pause(at, Ground.valueOf(text(detail, GROUND)));
            case RESUME -> new Entry.Resume(at, Ground.valueOf(text(detail, GROUND)));
            case EXTEND -> new Entry.Extend(at, Integer.parseInt(text(detail, AMOUNT)), text(detail, PAPER));
            case TRANSFER -> new Entry.Transfer(at, text(detail, UNIT));
            case STOP -> new Entry.Stop(at);
        };
    }

    private static String text(Map<String, Object> detail, String name) {
        return String.valueOf(detail.getOrDefault(name, ""));
    }
}
