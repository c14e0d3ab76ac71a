package vn.motcua.notice;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;

/**
 * What became of a notice, noted in its row and, once it is settled, in the dossier's log. Each in a transaction of its
 * own, since what has been sent stays sent.
 */
@Component
class NoticeFates {
    private final Notices notices;
    private final DueNotices due;
    private final Dossiers dossiers;
    private final DossierLog log;
    private final NoticeProcess process;
    private final NoticeSettings settings;

    NoticeFates(
            Notices notices,
            DueNotices due,
            Dossiers dossiers,
            DossierLog log,
            NoticeProcess process,
            NoticeSettings settings) {
        this.notices = notices;
        this.due = due;
        this.dossiers = dossiers;
        this.log = log;
        this.process = process;
        this.settings = settings;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sent(Notice notice) {
        notices.sent(notice.id());
        tell(EventKind.NOTICE_SENT, notice);
    }

    /** @param next what is done about the next one, in the same transaction: a commit waits for the disk */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public <T> T sent(Notice notice, Supplier<T> next) {
        sent(notice);
        return next.get();
    }

    /** The first attempt failed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void handedOver(Notice notice) {
        due.handedOver(notice.id());
        start(notice);
    }

    /** What somebody took and never told the fate of; whether a mail went out nobody knows, so a person has to ask. */
    @Transactional
    public void handOverLapsed() {
        due.lapsed().forEach(this::start);
    }

    private void start(Notice notice) {
        process.start(dossiers.get(notice.dossier()), notice.id());
    }

    /** It waits for its next attempt; after the last one the engine calls for a person, and the log says so once. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(Notice notice) {
        notices.waiting(notice.id());
        if (notice.attempts() >= settings.attempts() && notices.givenUp(notice.id())) {
            tell(EventKind.NOTICE_FAILED, notice);
        }
    }

    /** Nobody knows whether it went out. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void uncertain(long id) {
        if (notices.givenUp(id)) {
            tell(EventKind.NOTICE_FAILED, notices.get(id));
        }
    }

    /** There is no way to this applicant; belongs to the caller's transaction. */
    void notSent(String code, NoticeKind kind) {
        log.append(code, event(EventKind.NOTICE_NOT_SENT, kind));
    }

    private void tell(EventKind fate, Notice notice) {
        if (!notice.forStaff()) {
            var event = event(fate, NoticeKind.valueOf(notice.kind()));
            log.append(notice.dossier(), event.with(Map.of("channel", notice.channel())));
        }
    }

    private static NewEvent event(EventKind fate, NoticeKind kind) {
        return NewEvent.of(fate, NewEvent.SYSTEM).with(Map.of("notice", kind.key()));
    }
}
