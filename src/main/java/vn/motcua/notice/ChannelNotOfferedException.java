package vn.motcua.notice;

/** An applicant chose a way by which she cannot be told. */
public class ChannelNotOfferedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChannelNotOfferedException(String dossier) {
        super("The applicant of " + dossier + " cannot be told in this way");
    }
}
