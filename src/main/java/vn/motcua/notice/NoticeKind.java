package vn.motcua.notice;

import static vn.motcua.notice.Placeholder.AMOUNT;
import static vn.motcua.notice.Placeholder.DUE;
import static vn.motcua.notice.Placeholder.PAYMENT;
import static vn.motcua.notice.Placeholder.REASON;
import static vn.motcua.notice.Placeholder.SETTLEMENT;
import static vn.motcua.notice.Placeholder.TRACKING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The messages that an applicant gets, and what each can tell; the models name them by their key. */
enum NoticeKind {
    RECEIVED("received", DUE),
    SUPPLEMENT_REQUESTED("supplementRequested", REASON),
    REFUSED("refused", REASON),
    REFERRED("referred", REASON),
    CORRECTED("corrected", REASON),
    STOPPED("stopped"),
    WITHDRAWN("withdrawn"),
    RESULT_READY("resultReady"),
    RESULT_POSTED("resultPosted", TRACKING),
    PARCEL_CAME_BACK("parcelCameBack"),
    DUE_DATE_MOVED("dueDateMoved", DUE),
    EXTENDED("extended", DUE, REASON),
    PAYMENT_REQUESTED("paymentRequested", AMOUNT, PAYMENT),
    FEE_SETTLED("feeSettled", AMOUNT, SETTLEMENT);

    private final String key;
    private final List<Placeholder> own;

    NoticeKind(String key, Placeholder... own) {
        this.key = key;
        this.own = List.of(own);
    }

    String key() {
        return key;
    }

    /** Its own beside those of all. */
    Set<Placeholder> placeholders() {
        var all = EnumSet.of(Placeholder.NAME, Placeholder.CODE, Placeholder.LINK, Placeholder.OFFICE);
        all.addAll(own);
        return all;
    }

    static Optional<NoticeKind> find(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }

    /** @throws IllegalArgumentException for a key that a designer mistyped */
    static NoticeKind of(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no notice '" + key + "'; there are "
                        + Arrays.stream(values()).map(NoticeKind::key).toList()));
    }
}
