package vn.motcua.portal;

import org.springframework.stereotype.Component;
import vn.motcua.notice.NoticeChannels;

/** An applicant chooses how to be told, which leaves a trace. */
@Component
class NoticeMoves {
    private final NoticeChannels channels;
    private final ApplicantDoor door;

    NoticeMoves(NoticeChannels channels, ApplicantDoor door) {
        this.channels = channels;
        this.door = door;
    }

    /** @throws vn.motcua.notice.ChannelNotOfferedException when she cannot be told in this way */
    void choose(OpenDossier open, String channel) {
        channels.choose(open.dossier().code(), channel);
        door.note(open, "choose notice channel");
    }
}
