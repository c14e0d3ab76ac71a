package vn.motcua.notice;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.Dossiers;

/** Decides whether and what to write to an applicant. */
@Service
class NoticeDesk {
    private final Dossiers dossiers;
    private final NoticeText text;
    private final Notices notices;
    private final NoticeProcess process;

    NoticeDesk(Dossiers dossiers, NoticeText text, Notices notices, NoticeProcess process) {
        this.dossiers = dossiers;
        this.text = text;
        this.notices = notices;
        this.process = process;
    }

    /** Whoever gave no address follows her dossier with code and key. */
    void send(String code, NoticeKind kind) {
        var application = dossiers.application(code);
        if (application.email().isEmpty()) {
            return;
        }
        var dossier = dossiers.get(code);
        var body = text.body(kind, dossier, application.fullName());
        var id = notices.write(dossier, kind.name(), application.email(), text.subject(kind, dossier), body);
        process.start(dossier, id);
    }
}
