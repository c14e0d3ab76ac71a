package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.notice.TemplateCheck.Fault;

class TemplateCheckTest {
    private static final TemplateKey MAIL = new TemplateKey("19789", NoticeKind.RECEIVED, NoticeForm.MAIL, "vi");
    private static final TemplateKey MESSAGE = new TemplateKey("19789", NoticeKind.RECEIVED, NoticeForm.MESSAGE, "vi");
    private static final Map<Placeholder, String> FACTS = Map.of(
            Placeholder.CODE, "H57.04-261123-0001", Placeholder.DUE, "10:30 26/11/2026", Placeholder.NAME, "{code}");

    @Test
    void takesWhatTheKindOffers() {
        assertThat(faults(MAIL, "Hồ sơ {code}, hẹn {due}", "{name}, {link}, {office}"))
                .isEmpty();
        assertThat(faults(MESSAGE, "", "Ho so {code}: {due} {link}")).isEmpty();
    }

    @Test
    void namesAnUnknownPlaceholderAndThoseThatThereAre() {
        var fault = faults(MAIL, "Hồ sơ", "Chào {ten}").get(0);

        assertThat(fault.key()).isEqualTo("unknown");
        assertThat(fault.arguments()[0]).isEqualTo("{ten}");
        assertThat(fault.arguments()[1].toString())
                .contains("{name}", "{code}", "{due}")
                .doesNotContain("{payment}");
    }

    @Test
    void refusesAPlaceholderOfAnotherKind() {
        assertThat(faults(MAIL, "Hồ sơ", "Lý do: {reason}"))
                .extracting(Fault::key)
                .containsExactly("unknown");
    }

    @Test
    void keepsLongFactsOutOfSubjectsAndMessages() {
        assertThat(faults(MAIL, "Gửi {name}", "x")).extracting(Fault::key).containsExactly("unknown");
        assertThat(faults(MESSAGE, "", "Gui {office}")).extracting(Fault::key).containsExactly("unknown");
    }

    @Test
    void refusesABraceThatHoldsNothing() {
        assertThat(faults(MAIL, "Hồ sơ", "Hồ sơ {code của bạn"))
                .extracting(Fault::key)
                .containsExactly("brace");
        assertThat(faults(MAIL, "Hồ sơ", "Hồ sơ {}")).extracting(Fault::key).containsExactly("unknown");
    }

    @Test
    void refusesWhatIsEmptyOrTooLong() {
        assertThat(faults(MAIL, " ", "")).extracting(Fault::key).containsExactly("emptySubject", "emptyBody");
        assertThat(faults(MAIL, "x", "x".repeat(5_001))).extracting(Fault::key).containsExactly("tooLong");
    }

    @Test
    void judgesAMessageByWhatAnApplicantWouldGet() {
        assertThat(faults(MESSAGE, "", "x".repeat(459))).isEmpty();
        assertThat(faults(MESSAGE, "", "x".repeat(441) + "{code}")).isEmpty();
        assertThat(faults(MESSAGE, "", "x".repeat(442) + "{code}"))
                .extracting(Fault::key)
                .containsExactly("tooManyParts");
        assertThat(faults(MESSAGE, "", "ồ".repeat(202))).extracting(Fault::key).containsExactly("tooManyParts");
    }

    @Test
    void fillsEachPlaceOnce() {
        assertThat(new TemplateText("Hồ\nsơ {code}", "Gửi {name}: $1 {due}").filled(FACTS))
                .isEqualTo(new TemplateText("Hồ sơ H57.04-261123-0001", "Gửi {code}: $1 10:30 26/11/2026"));
    }

    @Test
    void makesOneLineOfASubject() {
        assertThat(TemplateText.typed("Hồ sơ\r\nBcc: ai@example.vn", "a\r\nb\r"))
                .isEqualTo(new TemplateText("Hồ sơ Bcc: ai@example.vn", "a\nb"));
    }

    private static List<Fault> faults(TemplateKey key, String subject, String body) {
        return TemplateCheck.faults(key, new TemplateText(subject, body), FACTS);
    }
}
