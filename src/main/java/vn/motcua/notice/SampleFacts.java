package vn.motcua.notice;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.unit.Unit;

/** An invented dossier, by which a text is shown before anybody gets it. */
@Component
class SampleFacts {
    private final MessageSource messages;
    private final String publicUrl;

    SampleFacts(MessageSource messages, @Value("${motcua.public-url}") String publicUrl) {
        this.messages = messages;
        this.publicUrl = publicUrl;
    }

    /** Of every placeholder. */
    Map<Placeholder, String> of(Unit unit, Locale language) {
        var code = unit.identifier() + "-261123-0001";
        var amount = "100.000";
        var facts = new EnumMap<Placeholder, String>(Placeholder.class);
        facts.put(Placeholder.NAME, "Tôn Nữ Diệu Huyền");
        facts.put(Placeholder.CODE, code);
        facts.put(Placeholder.DUE, "10:30 26/11/2026");
        facts.put(Placeholder.REASON, say("sample.reason", language));
        facts.put(Placeholder.AMOUNT, amount);
        facts.put(Placeholder.PAYMENT, say("paymentRequested.cash", language, amount));
        facts.put(Placeholder.SETTLEMENT, say("feeSettled.transfer", language, amount));
        facts.put(Placeholder.TRACKING, "CP123456785VN");
        facts.put(Placeholder.LINK, publicUrl + "/lookup");
        facts.put(Placeholder.OFFICE, unit.officeName());
        return facts;
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage("notice." + key, arguments, language);
    }
}
