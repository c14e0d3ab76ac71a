package vn.motcua.queue;

import java.util.UUID;

/** The key of a form: what is sent with it twice happens once. */
final class Once {
    private Once() {}

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** A new one when the form brought none that is one. */
    static String sent(String typed) {
        return typed.matches("[0-9a-zA-Z-]{8,40}") ? typed : key();
    }
}
