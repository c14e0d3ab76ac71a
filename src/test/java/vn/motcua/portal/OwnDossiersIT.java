package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.support.Application;
import vn.motcua.support.CitizenDoor;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;
import vn.motcua.support.WholeWay;

/** What a citizen who has signed in finds of hers. */
@MotcuaTest
class OwnDossiersIT {
    private static final Pattern DOSSIER = Pattern.compile("href=\"/dossier/([^\"]+)\"");
    private static final String ASK = "Bản chụp hợp đồng rõ hơn";

    @Autowired
    Motcua motcua;

    @Autowired
    Dossiers dossiers;

    @Autowired
    AccessLog access;

    @Test
    void areThoseOfHerNumberInAllWardsTheOpenOnesFirst() {
        var person = Application.ofHouseholdBusiness();
        var withdrawn = motcua.submitted(person);
        var first = motcua.submitted(person.with("businessName", "Quán bún bò " + person.text("personalId")));
        motcua.withdraw(withdrawn, "");
        var elsewhere = motcua.submitted(Application.ofCertifiedCopies()
                .with("personalId", person.text("personalId"))
                .in("19813"));
        var stranger = motcua.submitted(Application.ofHouseholdBusiness());
        var citizen = CitizenDoor.signedIn(motcua, person.text("personalId"));

        assertThat(listed(citizen, "/my-dossiers")).containsExactly(elsewhere.code(), first.code(), withdrawn.code());
        assertThat(page(citizen, "/my-dossiers?lang=vi"))
                .contains("Phường Thuận Hóa", "Mới đăng ký", "Công dân yêu cầu rút hồ sơ")
                .doesNotContain(person.text("personalId"), person.text("phone"), "??");
        assertThat(looks(elsewhere.code())).contains("list dossier");
        assertThat(looks(stranger.code())).isEmpty();
    }

    @Test
    void sayWhatIsAskedOfHer() {
        var person = Application.ofHouseholdBusiness();
        var number = person.text("personalId");
        var unpaid = motcua.submitted(person);
        motcua.does("reception19789", unpaid.code(), Map.of("receptionOutcome", "accept"));
        var incomplete = motcua.submitted(person.with("businessName", "Quán bún bò " + number));
        motcua.does(
                "reception19789", incomplete.code(), Map.of("receptionOutcome", "supplement", "missingContent", ASK));
        WholeWay.completed(motcua, person.with("businessName", "Quán bánh bèo " + number));
        var citizen = CitizenDoor.signedIn(motcua, number);

        assertThat(page(citizen, "/my-dossiers?lang=vi"))
                .contains("Nộp phí, lệ phí 100.000 ₫", "Bổ sung hồ sơ, chậm nhất", "để nhận kết quả");
        assertThat(page(citizen, "/my-dossiers?lang=en")).contains("Pay the fee of 100,000 ₫");
        assertThat(page(citizen, "/my-dossiers?lang=id")).contains("Bayar biaya 100.000 ₫");
    }

    @Test
    void comeInPages() {
        var person = Application.ofCertifiedCopies();
        for (int i = 0; i < 12; i++) {
            motcua.submitted(person.with("address", "Kiệt " + i));
        }
        var citizen = CitizenDoor.signedIn(motcua, person.text("personalId"));

        var first = listed(citizen, "/my-dossiers");
        var second = listed(citizen, "/my-dossiers?page=2");
        assertThat(first).hasSize(10).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(2);
        assertThat(listed(citizen, "/my-dossiers?page=99")).isEqualTo(second);
        assertThat(citizen.status("/my-dossiers?page=x")).isEqualTo(400);
    }

    @Test
    void whoeverHasNoneIsToldWhatToDo() {
        var citizen = CitizenDoor.signedIn(motcua, "046299000001");

        assertThat(page(citizen, "/my-dossiers?lang=vi")).contains("Chưa có hồ sơ nào", "/lookup");
    }

    @Test
    void followTheNumberThatStandsInThemNow() {
        var wrong = Application.ofHouseholdBusiness();
        var right = Application.ofHouseholdBusiness().text("personalId");
        var dossier = motcua.submitted(wrong).code();
        var before = CitizenDoor.signedIn(motcua, wrong.text("personalId"));
        var after = CitizenDoor.signedIn(motcua, right);
        assertThat(before.status("/dossier/" + dossier)).isEqualTo(200);
        assertThat(after.status("/dossier/" + dossier)).isEqualTo(302);

        var answers = new HashMap<>(dossiers.application(dossier).answers());
        answers.put("personalId", right);
        var task = motcua.tasks("reception19789", dossier).get(0).get("id");
        var corrected = StaffDoor.of(motcua, "reception19789")
                .send("/staff/api/tasks/" + task + "/correction", Map.of("answers", answers, "reason", "Gõ nhầm số"));
        assertThat(corrected.getStatusCode().value()).isEqualTo(204);

        assertThat(before.status("/dossier/" + dossier)).isEqualTo(302);
        assertThat(listed(before, "/my-dossiers")).isEmpty();
        assertThat(after.status("/dossier/" + dossier)).isEqualTo(200);
        assertThat(listed(after, "/my-dossiers")).containsExactly(dossier);
    }

    @Test
    void fillInWhoSheIsWhenSheApplies() {
        var path = "/procedures/household-business-registration/apply";

        assertThat(page(CitizenDoor.signedIn(motcua, "046299000003"), path))
                .contains("data-personal-id=\"046299000003\"")
                .doesNotContain("name=\"csrf\"");
        assertThat(motcua.page(path)).doesNotContain("data-personal-id");
    }

    private List<String> looks(String code) {
        return access.of(code, 100).stream()
                .filter(it -> it.actor().equals(AccessLog.SIGNED_IN_APPLICANT))
                .map(AccessLog.Access::action)
                .toList();
    }

    private static List<String> listed(StaffDoor citizen, String path) {
        return DOSSIER.matcher(page(citizen, path))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String page(StaffDoor citizen, String path) {
        return new String(citizen.get(path).getBody(), StandardCharsets.UTF_8);
    }
}
