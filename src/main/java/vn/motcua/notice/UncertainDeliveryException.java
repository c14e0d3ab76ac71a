package vn.motcua.notice;

/** A notice may or may not have gone out. It is not sent again by itself: nobody gets the same mail twice. */
class UncertainDeliveryException extends RuntimeException {
    UncertainDeliveryException(long id) {
        super("Notice " + id + " was being sent when the application stopped. Ask the mail server whether it went out; "
                + "if it did not, set its state to PENDING and repeat this job");
    }
}
