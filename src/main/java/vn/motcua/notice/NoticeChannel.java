package vn.motcua.notice;

import java.util.Arrays;
import java.util.Optional;
import vn.motcua.dossier.Application;

/** The ways by which notices go out; the first that is open to an applicant is hers unless she chooses another. */
public enum NoticeChannel {
    MAIL,
    SMS,
    ZALO;

    /** @return empty for whatever is none of them */
    public static Optional<NoticeChannel> of(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    NoticeForm form() {
        return this == MAIL ? NoticeForm.MAIL : NoticeForm.MESSAGE;
    }

    /** Her address for it, empty when she gave none. */
    String recipient(Application application) {
        return this == MAIL ? application.email() : application.phone();
    }
}
