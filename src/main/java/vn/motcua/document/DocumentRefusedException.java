package vn.motcua.document;

/** A file cannot be taken. The sender is told which one and why. */
public class DocumentRefusedException extends RuntimeException {
    private final Reason reason;
    private final String key;
    private final String fileName;

    /** Why a file is refused; the name is also the key of the message. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        WRONG_TYPE
    }

    DocumentRefusedException(Reason reason, Upload file) {
        super(reason + " file for document " + file.key());
        this.reason = reason;
        this.key = file.key();
        this.fileName = file.fileName();
    }

    public Reason reason() {
        return reason;
    }

    /** Of the document for which it was meant. */
    public String key() {
        return key;
    }

    public String fileName() {
        return fileName;
    }
}
