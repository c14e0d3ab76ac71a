package vn.motcua.clock;

/** A line that a ledger cannot have where it stands. */
public class IllegalEntryException extends RuntimeException {
    IllegalEntryException(Entry entry, String why) {
        super(entry.getClass().getSimpleName() + " at " + entry.at() + ": " + why);
    }
}
