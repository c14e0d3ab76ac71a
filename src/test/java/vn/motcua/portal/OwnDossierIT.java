package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.NewEvent;
import vn.motcua.support.Application;
import vn.motcua.support.CitizenDoor;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;
import vn.motcua.support.WholeWay;

/** What a citizen who has signed in may do with hers without a key. */
@MotcuaTest
class OwnDossierIT {
    private static final String ASK = "Bản chụp hợp đồng rõ hơn";

    @Autowired
    Motcua motcua;

    @Autowired
    AccessLog access;

    @Test
    void openWithoutAKeyAndEveryMoveIsHers() {
        var person = Application.ofHouseholdBusiness().with("returnWay", "counter");
        var dossier = motcua.submitted(person).code();
        motcua.does("reception19789", dossier, Map.of("receptionOutcome", "supplement", "missingContent", ASK));
        var citizen = CitizenDoor.signedIn(motcua, person.text("personalId"));

        assertThat(page(citizen, "/dossier/" + dossier + "?lang=vi")).contains(ASK);
        citizen.sendFiles("/dossier/" + dossier + "/supplement", Map.of("note", "Đã chụp lại"));
        assertThat(page(citizen, "/dossier/" + dossier + "?lang=vi")).contains("Đã gửi bổ sung");
        motcua.does("reception19789", dossier, Motcua.ACCEPT);
        citizen.post("/dossier/" + dossier + "/return-way", Map.of("way", "download"));
        assertThat(page(citizen, "/dossier/" + dossier + "?lang=vi")).contains("Đã đổi cách nhận kết quả");
        citizen.post("/dossier/" + dossier + "/notices", Map.of("channel", "SMS"));
        assertThat(citizen.status("/dossier/" + dossier + "/papers/receipt")).isEqualTo(200);
        citizen.post("/dossier/" + dossier + "/withdrawal", Map.of("reason", ""));
        assertThat(page(citizen, "/dossier/" + dossier + "?lang=vi")).contains("Công dân yêu cầu rút hồ sơ");

        assertThat(looks(dossier))
                .contains("view dossier", "choose return way", "choose notice channel", "download receipt");
        assertThat(access.of(dossier, 100)).extracting(AccessLog.Access::actor).doesNotContain(NewEvent.APPLICANT);
    }

    @Test
    void whatWasReturnedIsRatedByHer() {
        var person = Application.ofHouseholdBusiness();
        var dossier = WholeWay.returned(motcua, person).code();
        var citizen = CitizenDoor.signedIn(motcua, person.text("personalId"));

        assertThat(page(citizen, "/my-dossiers?lang=vi")).contains("Cho biết Ông/Bà có hài lòng không");
        citizen.post("/dossier/" + dossier + "/rating", Map.of("satisfaction", "NOT_SATISFIED"));
        citizen.post("/dossier/" + dossier + "/rating/explanation", Map.of("words", "Chờ lâu"));
        assertThat(page(citizen, "/dossier/" + dossier + "?lang=vi")).contains("Không hài lòng");
    }

    @Test
    void nobodyElsesOpen() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var citizen = CitizenDoor.signedIn(motcua, "046299000002");
        var path = "/dossier/" + dossier.code();

        assertThat(citizen.get(path).getHeaders().getLocation()).hasPath("/lookup");
        assertThat(citizen.get(path + "/papers/receipt").getHeaders().getLocation())
                .hasPath("/lookup");
        assertThat(citizen.post(path + "/withdrawal", Map.of("reason", ""))
                        .getHeaders()
                        .getLocation())
                .hasPath("/lookup");
        assertThat(motcua.status(dossier)).isEqualTo(1);
        assertThat(looks(dossier.code())).isEmpty();
    }

    /** Programs show the key; a session opens pages only, which a page of somebody else cannot make it do. */
    @Test
    void areNotReachedThroughTheApiOfPrograms() {
        var person = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(person);
        var citizen = CitizenDoor.signedIn(motcua, person.text("personalId"));

        assertThat(citizen.status("/api/dossiers/" + dossier.code())).isEqualTo(404);
        assertThat(citizen.send("/api/dossiers/" + dossier.code() + "/withdrawal", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private List<String> looks(String code) {
        return access.of(code, 100).stream()
                .filter(it -> it.actor().equals(AccessLog.SIGNED_IN_APPLICANT))
                .map(AccessLog.Access::action)
                .toList();
    }

    private static String page(StaffDoor citizen, String path) {
        return new String(citizen.get(path).getBody(), StandardCharsets.UTF_8);
    }
}
