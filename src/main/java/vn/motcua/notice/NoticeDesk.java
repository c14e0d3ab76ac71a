package vn.motcua.notice;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.Dossiers;

/** Decides whether, by which way and what to write to an applicant. */
@Service
class NoticeDesk {
    private final Dossiers dossiers;
    private final NoticeChannels channels;
    private final NoticeText text;
    private final Notices notices;
    private final NoticeFates fates;

    NoticeDesk(Dossiers dossiers, NoticeChannels channels, NoticeText text, Notices notices, NoticeFates fates) {
        this.dossiers = dossiers;
        this.channels = channels;
        this.text = text;
        this.notices = notices;
        this.fates = fates;
    }

    /** Whoever can be told in no way follows her dossier with code and key. */
    void send(String code, NoticeKind kind) {
        var application = dossiers.application(code);
        var found = channels.of(code, application);
        if (found.isEmpty()) {
            fates.notSent(code, kind);
            return;
        }
        var channel = found.get();
        var dossier = dossiers.get(code);
        var written = text.write(kind, channel.form(), dossier, application.fullName());
        notices.write(dossier, kind, channel, channel.recipient(application), written);
    }
}
