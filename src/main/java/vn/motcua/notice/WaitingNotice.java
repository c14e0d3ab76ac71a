package vn.motcua.notice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A notice to an applicant that has not gone out yet.
 *
 * @param at when it was written
 * @param kind key of a {@link NoticeKind}
 * @param until the end of the quiet hours for which it waits, if it does
 */
public record WaitingNotice(Instant at, String kind, NoticeChannel channel, Optional<Instant> until) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(DossierFacts.ZONE);

    /** What it is about and what it waits for. */
    public MessageSourceResolvable text() {
        var key = until.isPresent() ? "notice.waitingUntil" : "notice.waiting";
        return named(
                key,
                named("notice." + kind + ".name"),
                named("noticeChannel." + channel),
                until.map(MOMENT::format).orElse(""));
    }

    private static MessageSourceResolvable named(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {key}, arguments);
    }
}
