package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.DueDatesProcess;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.EngineTime;
import vn.motcua.support.LandWalk;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** Who is asked about a first land certificate, and until when. */
@MotcuaTest
class PartiesAskedIT {
    @Autowired
    Motcua motcua;

    @Autowired
    Opinions opinions;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    DueDatesProcess follow;

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
    void asksEverybodyAtOnceAndEachHasItsOwnTime() {
        var dossier = walk.asked(Application.ofLand());
        follow.move(dossier.code()); // another due date of the dossier leaves that of an opinion alone
        var calendar = calendars.current();
        var due = calendar.closing(calendar.workingDay(calendar.workingDayNumber(calendars.today()) + 3));

        assertThat(opinions.of(dossier.code())).extracting(Opinion::party).containsExactly("economy", "police");
        assertThat(opinions.of(dossier.code())).allMatch(it -> it.dueAt().equals(due));
        assertThat(motcua.tasks("divisionHead19789", dossier.code()))
                .singleElement()
                .satisfies(it -> assertThat(EngineTime.of(it, "due")).isEqualTo(due));
        assertThat(motcua.tasks("specialist19789", dossier.code())).hasSize(1); // for the police, who have no account
        assertThat(motcua.tasks("divisionHead19813", dossier.code())).isEmpty();
        assertThat(database.sql("select count(*) from dossier where code = ?")
                        .param(dossier.code())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void asksTheResidentsTooWhenThereAreNoPapers() {
        var dossier = walk.asked(Application.ofLand().with("landPapers", "no").withFiles(Map.of()));

        assertThat(opinions.of(dossier.code()))
                .extracting(Opinion::party)
                .containsExactly("economy", "police", "fatherlandFront");
        assertThat(motcua.tasks("specialist19789", dossier.code())).hasSize(2);
    }

    @Test
    void tellsTheApplicantInHerLanguageWhoWasAsked() {
        var dossier = walk.asked(Application.ofLand());
        var page = motcua.http()
                .get()
                .uri("/api/dossiers/{code}?lang=en", dossier.code())
                .header("X-Dossier-Key", dossier.key())
                .retrieve()
                .body(String.class);

        assertThat(page).contains("Opinion asked: Police of the ward or commune");
    }
}
