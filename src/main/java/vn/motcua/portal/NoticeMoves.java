package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.NewEvent;
import vn.motcua.notice.NoticeChannels;

/** An applicant chooses how to be told, which leaves a trace. */
@Component
class NoticeMoves {
    private final NoticeChannels channels;
    private final AccessLog access;

    NoticeMoves(NoticeChannels channels, AccessLog access) {
        this.channels = channels;
        this.access = access;
    }

    /** @throws vn.motcua.notice.ChannelNotOfferedException when she cannot be told in this way */
    void choose(Dossier dossier, String channel, HttpServletRequest request) {
        channels.choose(dossier.code(), channel);
        access.note(dossier.code(), NewEvent.APPLICANT, "choose notice channel", request.getRemoteAddr());
    }
}
