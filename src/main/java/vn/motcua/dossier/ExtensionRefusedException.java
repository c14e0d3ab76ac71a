package vn.motcua.dossier;

import vn.motcua.engine.TaskRefusedException;

/** The due date cannot be put off; the message tells the member of staff what to do instead. */
public class ExtensionRefusedException extends TaskRefusedException {
    private final Why why;

    /** {@code extension.<name>} is the key of the message. */
    public enum Why {
        TOO_OFTEN,
        TOO_LATE,
        NOT_RUNNING
    }

    ExtensionRefusedException(Why why, String whatToDo) {
        super(whatToDo);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
