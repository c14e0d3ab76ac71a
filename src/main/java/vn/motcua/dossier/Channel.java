package vn.motcua.dossier;

/** How a dossier came in; the codes are the national portal's (KenhThucHien). */
public enum Channel {
    DIRECT(1),
    ONLINE(2),
    POST(3);

    private final int code;

    Channel(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    static Channel of(int code) {
        return values()[code - 1];
    }
}
