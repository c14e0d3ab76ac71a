package vn.motcua.notice;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts that come with the application. */
@Component
class DefaultTemplates {
    private final MessageSource messages;

    DefaultTemplates(MessageSource messages) {
        this.messages = messages;
    }

    TemplateText of(NoticeKind kind, NoticeForm form, Locale language) {
        var key = "notice." + kind.key();
        if (form == NoticeForm.MESSAGE) {
            return new TemplateText("", say(key + ".message", language));
        }
        var body = say("notice.frame", language).replace("{text}", say(key + ".body", language));
        return new TemplateText(say(key + ".subject", language), body);
    }

    /** Without arguments a text stays as it is written, braces included. */
    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
