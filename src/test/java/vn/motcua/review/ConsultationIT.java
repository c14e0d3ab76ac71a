package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.review.Opinion.Answer;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.LandWalk;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** What becomes of each opinion about a first land certificate. */
@MotcuaTest
class ConsultationIT {
    private static final String OVERDUE = "boundaryEvent_opinionOverdue";
    private static final String CONTENT = "Thửa đất nằm trong hành lang thoát lũ sông Như Ý";

    @Autowired
    Motcua motcua;

    @Autowired
    Opinions opinions;

    @Autowired
    DossierLog log;

    @Autowired
    EngineTables engine;

    @Autowired
    JdbcClient database;

    private LandWalk walk;

    @BeforeEach
    void begin() {
        walk = new LandWalk(motcua, engine);
    }

    @Test
    void keepsWhatAPartySaysAsItWasAndOutOfTheEngine() {
        var dossier = walk.asked(Application.ofLand());
        walk.says("divisionHead19789", dossier, "DISAGREE", CONTENT);

        var given = last(dossier, EventKind.OPINION_GIVEN);
        assertThat(given.actor()).isEqualTo("divisionHead19789");
        assertThat(given.detail()).containsEntry("party", "economy").containsEntry("answer", "DISAGREE");
        assertThat(opinions.of(dossier.code()).get(0).answer()).contains(Answer.DISAGREE);
        assertThat(count("select count(*) from opinion where dossier = ? and content like '%thoát lũ%'", dossier))
                .isEqualTo(1);
        assertThat(engine.cellsWith(CONTENT)).isEmpty();
        var change = database.sql("update opinion set answer = 'AGREE' where dossier = ?")
                .param(dossier.code());
        assertThatThrownBy(change::update).hasMessageContaining("does not change");
        assertThat(motcua.tasks("landBranch19789", dossier.code())).isEmpty();
    }

    @Test
    void takesSilenceForConsentWhereTheTableSaysSo() {
        var dossier = walk.asked(Application.ofLand());
        walk.says("divisionHead19789", dossier, "AGREE", "Phù hợp quy hoạch");
        engine.fireTimer(dossier.code(), OVERDUE);

        var silent = last(dossier, EventKind.OPINION_SILENT);
        assertThat(silent.actor()).isEqualTo("system");
        assertThat(silent.detail()).containsEntry("party", "police");
        assertThat(opinions.of(dossier.code()).get(1).answer()).contains(Answer.SILENT);
        assertThat(motcua.tasks("specialist19789", dossier.code())).isEmpty();
        assertThat(motcua.tasks("landBranch19789", dossier.code())).hasSize(1);
    }

    @Test
    void waitsOnForAnOpinionThatMustCome() {
        var dossier = walk.asked(Application.ofLand());
        walk.says("specialist19789", dossier, "AGREE", "Công văn 21/CAP");
        engine.fireTimer(dossier.code(), OVERDUE);

        assertThat(last(dossier, EventKind.OPINION_LATE).detail()).containsEntry("party", "economy");
        assertThat(opinions.of(dossier.code()).get(0).answer()).isEmpty();
        assertThat(motcua.tasks("landBranch19789", dossier.code())).isEmpty();
        walk.says("divisionHead19789", dossier, "AGREE", "Phù hợp quy hoạch");
        assertThat(motcua.tasks("landBranch19789", dossier.code())).hasSize(1);
        assertThat(toldTo(dossier)).contains("Phòng Kinh tế, Hạ tầng và Đô thị: đến hạn chưa có ý kiến, chờ tiếp");
    }

    @Test
    void isOverWhenTheApplicantWithdraws() {
        var dossier = walk.asked(Application.ofLand());
        motcua.withdraw(dossier, "Nộp lại sau");

        assertThat(engine.openInstances(dossier.code())).isZero();
        assertThat(motcua.tasks("divisionHead19789", dossier.code())).isEmpty();
    }

    private DossierEvent last(Submitted dossier, EventKind kind) {
        return log.last(dossier.code(), it -> it.kind() == kind).orElseThrow();
    }

    private long count(String sql, Submitted dossier) {
        return database.sql(sql).param(dossier.code()).query(Long.class).single();
    }

    private List<String> toldTo(Submitted dossier) {
        var timeline =
                (List<?>) motcua.look(dossier.code(), dossier.key()).getBody().get("timeline");
        return timeline.stream()
                .map(it -> String.valueOf(((Map<?, ?>) it).get("text")))
                .toList();
    }
}
