package vn.motcua.notice;

import vn.motcua.engine.ProcessVariable;

/** The process variables of notices. */
final class NoticeVariables {

    /** Which of our notices; nothing of its content. */
    static final ProcessVariable<Long> NOTICE_ID = new ProcessVariable<>("noticeId", Long.class);

    /** Input of a "send notice" task: the key of a {@link NoticeKind}. */
    static final ProcessVariable<String> NOTICE = new ProcessVariable<>("notice", String.class);

    private NoticeVariables() {}
}
