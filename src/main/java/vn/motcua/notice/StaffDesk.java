package vn.motcua.notice;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.Dossier;

/** Writes to members of staff about a dossier, through the same outbox as to applicants. */
@Service
public class StaffDesk {
    private static final Locale STAFF = Locale.forLanguageTag("vi");

    private final Notices notices;
    private final MessageSource messages;

    StaffDesk(Notices notices, MessageSource messages) {
        this.notices = notices;
        this.messages = messages;
    }

    /**
     * Sends a mail of its own to each address.
     *
     * @param kind key of the text below {@code staffNotice}
     * @param arguments of the text from the second on; the first is the dossier's code
     */
    public void send(Dossier dossier, String kind, Set<String> addresses, String... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = dossier.code();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        for (var address : addresses) {
            var text = new TemplateText(say(kind + ".subject", all), say(kind + ".body", all));
            notices.writeToStaff(dossier, kind, address, text);
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("staffNotice." + key, arguments, STAFF);
    }
}
