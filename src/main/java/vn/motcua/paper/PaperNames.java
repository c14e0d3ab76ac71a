package vn.motcua.paper;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a paper is called. */
@Component
public class PaperNames {
    private final MessageSource messages;

    PaperNames(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Paper paper, Locale language) {
        var name = paper.names().get(language.getLanguage());
        return name == null ? messages.getMessage("paper." + paper.kind(), null, language) : name;
    }
}
