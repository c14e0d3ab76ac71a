package vn.motcua.notice;

import java.util.Date;
import vn.motcua.engine.ProcessVariable;

/** The process variables of notices. */
final class NoticeVariables {

    /** Which of our notices; nothing of its content. */
    static final ProcessVariable<Long> NOTICE_ID = new ProcessVariable<>("noticeId", Long.class);

    /** Input of a "send notice" task: the key of a {@link NoticeKind}. */
    static final ProcessVariable<String> NOTICE = new ProcessVariable<>("notice", String.class);

    /** When the quiet hours end for which a notice waits. */
    static final ProcessVariable<Date> QUIET_UNTIL = new ProcessVariable<>("quietUntil", Date.class);

    private NoticeVariables() {}
}
