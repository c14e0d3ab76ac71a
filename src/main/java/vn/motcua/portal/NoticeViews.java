package vn.motcua.portal;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.notice.NoticeChannels;
import vn.motcua.notice.WaitingNotices;
import vn.motcua.portal.DossierView.MomentView;
import vn.motcua.portal.DossierView.NoticesView;

/** What an applicant sees of the notices to her. */
@Component
class NoticeViews {
    private final NoticeChannels channels;
    private final WaitingNotices waiting;
    private final WorkingCalendars calendars;
    private final MessageSource messages;

    NoticeViews(NoticeChannels channels, WaitingNotices waiting, WorkingCalendars calendars, MessageSource messages) {
        this.channels = channels;
        this.waiting = waiting;
        this.calendars = calendars;
        this.messages = messages;
    }

    NoticesView of(String code) {
        var choice = channels.of(code);
        return new NoticesView(
                choice.channel().map(Enum::name).orElse(null),
                choice.recipient(),
                choice.offered().stream().map(Enum::name).toList());
    }

    /** Those that have not gone out; the others stand in the log. */
    Stream<MomentView> waiting(String code, Locale language) {
        var zone = calendars.current().hours().zone();
        return waiting.of(code).stream()
                .map(it -> new MomentView(
                        it.at().atZone(zone).toOffsetDateTime(),
                        "NOTICE_WAITING",
                        messages.getMessage(it.text(), language)));
    }
}
