package vn.motcua.notice;

import java.util.Arrays;

/** The messages that an applicant gets; the models name them by their key. */
enum NoticeKind {
    RECEIVED("received"),
    SUPPLEMENT_REQUESTED("supplementRequested"),
    REFUSED("refused"),
    REFERRED("referred"),
    STOPPED("stopped"),
    WITHDRAWN("withdrawn"),
    RESULT_READY("resultReady"),
    DUE_DATE_MOVED("dueDateMoved"),
    EXTENDED("extended"),
    PAYMENT_REQUESTED("paymentRequested"),
    FEE_SETTLED("feeSettled");

    private final String key;

    NoticeKind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** @throws IllegalArgumentException for a key that a designer mistyped */
    static NoticeKind of(String key) {
        return Arrays.stream(values())
                .filter(it -> it.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no notice '" + key + "'; there are "
                        + Arrays.stream(values()).map(NoticeKind::key).toList()));
    }
}
