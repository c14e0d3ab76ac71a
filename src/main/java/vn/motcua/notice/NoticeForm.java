package vn.motcua.notice;

/** How a notice is written: as a mail with subject and body, or as one short message. */
enum NoticeForm {
    MAIL,
    MESSAGE
}
