package vn.motcua.notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.EventKind;

/** Nobody's answers are changed without her being told. */
@Component
class CorrectionNotices {
    private final NoticeDesk desk;

    CorrectionNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    @EventListener
    public void moved(DossierMoved moved) {
        if (moved.kind() == EventKind.CORRECTED) {
            desk.send(moved.code(), NoticeKind.CORRECTED);
        }
    }
}
