package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.DossierLog;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.LandWalk;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.NearDeadlines;
import vn.motcua.support.PdfText;

/** Agencies besides the ward that went beyond their own limits, in the letter that apologises (form 04). */
@MotcuaTest
class LateAgencyIT {
    private static final Map<String, Object> LATER =
            Map.of("extensionNeeded", true, "extensionDays", 2, "reason", "Chờ cơ quan phối hợp");

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    EngineTables engine;

    @Autowired
    NearDeadlines deadlines;

    @Autowired
    StepWarnings warnings;

    @Autowired
    WorkingCalendars calendars;

    private LandWalk walk;

    @BeforeEach
    void begin() {
        walk = new LandWalk(motcua, engine);
    }

    @Test
    void letsWhoeverAnswersLateApologiseInTheLetterOfTheWard() throws IOException {
        var dossier = walk.asked(Application.ofLand());
        walk.says("specialist19789", dossier, "AGREE", "Công văn 21/CAP");
        engine.fireTimer(dossier.code(), "boundaryEvent_opinionOverdue");

        assertThat(letter(dossier))
                .containsPattern("1 Phòng Kinh tế, Hạ tầng và Đô thị: hạn cho ý kiến \\d.+ đến nay chưa có ý kiến")
                .containsPattern("thông qua .+, các cơ quan, đơn vị nêu trên xin lỗi Ông/Bà")
                .doesNotContain("Công an");
    }

    @Test
    void letsWhoeverIsLateWithAStepApologiseToo() throws IOException {
        var dossier = walk.consulted(Application.ofLand());
        isOverdue(dossier, "userTask_measureLand");

        assertThat(letter(dossier))
                .containsPattern("1 Chi nhánh Văn phòng đăng ký đất đai: bước “Đo đạc, lập hồ sơ địa chính” hạn \\d.+"
                        + " đến nay chưa xong")
                .containsPattern("thông qua .+, các cơ quan, đơn vị nêu trên xin lỗi Ông/Bà");
    }

    @Test
    void saysWhenTheLateStepWasDone() throws IOException {
        var dossier = walk.consulted(Application.ofLand());
        isOverdue(dossier, "userTask_measureLand");
        motcua.does("landBranch19789", dossier.code(), LandWalk.MEASURED);
        engine.daysPass(dossier.code(), 7);
        motcua.does("specialist19789", dossier.code(), LandWalk.TAX);
        engine.daysPass(dossier.code(), 3);
        motcua.does("reception19789", dossier.code(), Map.of("cashReceived", true));

        assertThat(letter(dossier)).containsPattern("bước “Đo đạc, lập hồ sơ địa chính” hạn \\d.+ làm xong lúc \\d");
    }

    /** Nobody apologises for the ward's own people apart. */
    @Test
    void namesNobodyWhenTheWardItselfIsLate() throws IOException {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        isOverdue(dossier, "userTask_appraise");

        assertThat(letter(dossier)).contains("xin lỗi Ông/Bà").doesNotContain("thông qua");
    }

    private String letter(Submitted dossier) throws IOException {
        deadlines.dueAt(dossier.code(), deadlines.nextClosing());
        engine.fireTimer(dossier.code(), "startEvent_deadline");
        completes("divisionHead19789", dossier, "userTask_draftExtension", LATER);
        completes("leader19789", dossier, "userTask_signExtension", Map.of("extensionSigned", true));
        return PdfText.of(motcua.paper(dossier, "extension")).replaceAll("\\s+", " ");
    }

    /** First its holder is warned and then, by an hour of office time late, the head. */
    private void isOverdue(Submitted dossier, String step) {
        var calendar = calendars.current();
        var anHourAgo = calendar.officeTime(Instant.now()).minusHours(1);
        engine.dueAt(dossier.code(), step, calendar.officeMoment(anHourAgo));
        await().until(() -> {
            warnings.sweep(); // leaves out a dossier that something else has locked
            return log.of(dossier.code()).stream()
                    .anyMatch(it -> it.text("level").equals(Optional.of("HEAD")));
        });
    }

    private void completes(String user, Submitted dossier, String step, Map<String, Object> answers) {
        var task = motcua.tasks(user, dossier.code()).stream()
                .filter(it -> it.get("taskDefinitionKey").equals(step))
                .map(it -> (String) it.get("id"))
                .findFirst()
                .orElseThrow();
        motcua.claims(user, task);
        motcua.completes(user, task, answers);
    }
}
