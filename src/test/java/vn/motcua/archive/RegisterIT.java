package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.archive.RegisterDoor.LONG_AGO;
import static vn.motcua.archive.RegisterDoor.page;
import static vn.motcua.archive.RegisterDoor.path;
import static vn.motcua.archive.RegisterDoor.rows;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.LandWalk;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.StaffDoor;
import vn.motcua.support.WholeWay;

@MotcuaTest
class RegisterIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Motcua motcua;

    @Autowired
    JdbcClient database;

    @Autowired
    EngineTables engine;

    @Autowired
    DossierLog log;

    @Test
    void tellsWhatTheLogsOfADaySay() throws IOException {
        var application = Application.ofHouseholdBusiness().with("fullName", "=HYPERLINK(\"http://x\")");
        var returned = WholeWay.returned(motcua, application);
        var open = motcua.submitted(Application.ofHouseholdBusiness());
        var elsewhere = motcua.submitted(Application.ofHouseholdBusiness().in("19813"));
        var leader = StaffDoor.of(motcua, "leader19789");
        var rows = rows(leader.get(path("xlsx", "19789", TODAY, TODAY)).getBody());

        assertThat(rows.get(0).getCellText(1)).isEqualTo("Mã hồ sơ");
        var line = row(rows, returned.code());
        assertThat(line.getCellText(4)).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(line.getCellText(16)).isEqualTo("Đã trả kết quả");
        assertThat(line.getCellText(17))
                .isEqualTo("Người nộp hồ sơ nhận; đã đối chiếu thẻ căn cước; đã ký sổ trả kết quả");
        assertThat(line.getCellAsDate(10).orElseThrow())
                .isAfter(line.getCellAsDate(9).orElseThrow());
        assertThat(line.getCellAsDate(13)).isPresent();
        assertThat(row(rows, open.code()).getCellText(13)).isEmpty();
        assertThat(row(rows, open.code()).getCellText(17)).isEmpty();
        assertThat(rows).noneMatch(it -> it.getCellText(1).equals(elsewhere.code()));

        var pdf = leader.get(path("pdf", "19789", TODAY, TODAY)).getBody();
        assertThat(PdfText.of(pdf).replace(" ", ""))
                .contains(returned.code(), open.code())
                .contains("đãkýsổtrảkếtquả")
                .doesNotContain(elsewhere.code());
        assertThat(seen(returned.code())).isEqualTo(2);
        assertThat(seen(elsewhere.code())).isZero();
    }

    @Test
    void hasADossierOnceHoweverManyWorkedOnIt() throws IOException {
        var land = new LandWalk(motcua, engine).settled(Application.ofLand());
        var bodies = log.of(land.code()).stream()
                .map(DossierEvent::actor)
                .filter(it -> it.endsWith("19789"))
                .distinct();
        assertThat(bodies).contains("divisionHead19789", "specialist19789", "landBranch19789");

        var days = path("xlsx", "19789", TODAY.minusDays(60), TODAY);
        assertThat(rows(StaffDoor.of(motcua, "leader19789").get(days).getBody()))
                .filteredOn(it -> it.getCellText(1).equals(land.code()))
                .hasSize(1);
    }

    @Test
    void isEmptyWhenNothingCameIn() throws IOException {
        var manager = StaffDoor.of(motcua, "manager");
        assertThat(rows(manager.get(path("xlsx", "19789", LONG_AGO, LONG_AGO)).getBody()))
                .hasSize(1);
        assertThat(PdfText.of(
                        manager.get(path("pdf", "19789", LONG_AGO, LONG_AGO)).getBody()))
                .contains("Không có hồ sơ nào");
    }

    @Test
    void saysWhatIsWrongWithAPeriod() {
        var leader = StaffDoor.of(motcua, "leader19789");
        for (var days : List.of("from=2026-11-24&to=2026-11-23", "from=2026-11-24", "from=x&to=2026-11-23")) {
            var answer = leader.get("/staff/register.xlsx?unit=19789&" + days);
            assertThat(answer.getStatusCode().value()).as(days).isEqualTo(302);
            assertThat(page(leader, answer.getHeaders().getLocation().getQuery()))
                    .contains("Hãy nhập đủ hai ngày");
        }
    }

    @Test
    void isClosedToOtherWardsAndOtherRoles() {
        for (var ending : List.of("pdf", "xlsx")) {
            var path = path(ending, "19789", TODAY, TODAY);
            assertThat(StaffDoor.of(motcua, "leader19813").status(path)).isEqualTo(404);
            assertThat(StaffDoor.of(motcua, "reception19789").status(path)).isEqualTo(403);
            assertThat(StaffDoor.ofNobody(motcua).status(path)).isEqualTo(302);
        }
        assertThat(StaffDoor.of(motcua, "reception19789").status("/staff/register"))
                .isEqualTo(403);
        assertThat(page(StaffDoor.of(motcua, "leader19813"), "lang=vi"))
                .contains("Phường Thủy Xuân")
                .doesNotContain("Phường Thuận Hóa");
    }

    private static Row row(List<Row> rows, String code) {
        return rows.stream()
                .filter(it -> it.getCellText(1).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int seen(String code) {
        return database.sql(
                        "select count(*) from access_log where dossier = ? and action = 'read register' and actor = 'leader19789'")
                .param(code)
                .query(Integer.class)
                .single();
    }
}
