package vn.motcua.national;

import java.util.List;
import vn.motcua.national.Refusal.Reason;

/** An arrival cannot be taken in for what is in it; trying again changes nothing. */
class ArrivalRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    ArrivalRefusedException(Reason reason, List<String> fields, List<String> lines) {
        super("An arrival cannot be taken in: " + reason);
        this.refusal = new Refusal(reason, fields, lines);
    }

    Refusal refusal() {
        return refusal;
    }
}
