package vn.motcua.counter;

/** The check of a dossier cannot be done like this; the message says what to do instead, as Tasklist says it. */
class CheckRefusedException extends RuntimeException {
    CheckRefusedException(String whatToDo, RuntimeException cause) {
        super(whatToDo, cause);
    }
}
