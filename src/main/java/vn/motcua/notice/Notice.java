package vn.motcua.notice;

/**
 * A message as it goes out.
 *
 * @param kind name of a {@link NoticeKind}, or of a text for staff
 * @param attempts to send it, this one included
 */
record Notice(
        long id,
        String dossier,
        String kind,
        NoticeChannel channel,
        boolean forStaff,
        String recipient,
        TemplateText text,
        int attempts) {

    /** By which mail servers and gateways know a repetition. */
    String number() {
        return "notice-" + id;
    }

    @Override
    public String toString() {
        return number();
    }
}
