package vn.motcua.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.CitizenDoor;
import vn.motcua.support.IdentityService;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** Signing in with an electronic identity, over HTTP, and what the session opens. */
@MotcuaTest
class CitizenSignInIT {
    private static final String PERSONAL_ID = "046199000017";

    @Autowired
    Motcua motcua;

    private CitizenDoor door;

    @BeforeEach
    void comes() {
        door = CitizenDoor.of(motcua);
    }

    @Test
    void asksForACodeWithStateNonceAndPkce() {
        var request = door.goes();

        assertThat(request.toString()).startsWith(IdentityService.running().address() + "/authorize?");
        var asked = IdentityService.parameters(request);
        assertThat(asked.toSingleValueMap())
                .containsEntry("response_type", "code")
                .containsEntry("client_id", IdentityService.CLIENT)
                .containsEntry("scope", "openid")
                .containsEntry("acr_values", "LoA1")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(asked.getFirst("redirect_uri")).endsWith("/my-dossiers/signed-in/vneid");
        assertThat(IdentityService.parameters(CitizenDoor.of(motcua).goes()).getFirst("state"))
                .isNotEqualTo(asked.getFirst("state"));
    }

    @Test
    void leadsToWhatIsHersInANewSession() {
        assertThat(door.get("/my-dossiers").getHeaders().getLocation()).hasPath("/my-dossiers/sign-in");
        door.goes();
        var before = door.browser().session();

        assertThat(door.signsIn(UnaryOperator.identity(), PERSONAL_ID)).isEqualTo("/my-dossiers");

        assertThat(door.browser().session()).isNotEqualTo(before);
        assertThat(page("/my-dossiers"))
                .contains("Hồ sơ của tôi", "Tôn Nữ Diệu Huyền")
                .doesNotContain(PERSONAL_ID);
        assertThat(page("/")).contains("Tôn Nữ Diệu Huyền").doesNotContain(PERSONAL_ID);
    }

    @Test
    void signingOutEndsIt() {
        door.signsIn(UnaryOperator.identity(), PERSONAL_ID);
        assertThat(door.get("/my-dossiers").getStatusCode().value()).isEqualTo(200);

        assertThat(door.browser().post("/sign-out", Map.of()).getHeaders().getLocation())
                .hasPath("/");
        isNobody();
    }

    @Test
    void idlenessEndsIt(@Autowired ServletContext application) {
        assertThat(application.getSessionTimeout()).as("minutes").isEqualTo(30);
    }

    /** One session is one person's. */
    @Test
    void aMemberOfStaffIsNoCitizenAndNoLongerStaffWhenSheSignsInAsOne() {
        var staff = StaffDoor.of(motcua, "reception19789");
        assertThat(staff.get("/my-dossiers").getHeaders().getLocation()).hasPath("/my-dossiers/sign-in");
        assertThat(staff.status("/counter")).isEqualTo(200);

        door = CitizenDoor.in(motcua, staff);
        assertThat(door.signsIn(UnaryOperator.identity(), PERSONAL_ID)).isEqualTo("/my-dossiers");
        assertThat(door.get("/my-dossiers").getStatusCode().value()).isEqualTo(200);
        for (var browser : new StaffDoor[] {door.browser(), staff}) {
            assertThat(browser.status("/counter")).isNotEqualTo(200);
            assertThat(browser.status("/staff")).isNotEqualTo(200);
            assertThat(browser.status("/camunda/app/tasklist/default/")).isNotEqualTo(200);
            assertThat(browser.status("/camunda/api/engine/engine/default/task"))
                    .isNotEqualTo(200);
        }
    }

    @Test
    void theEngineAndTheWebAppsStayShutToCitizens() {
        door.signsIn(UnaryOperator.identity(), PERSONAL_ID);

        assertThat(door.browser().status("/engine-rest/task")).isEqualTo(401);
        assertThat(door.browser().status("/actuator/chains")).isEqualTo(401);
        for (var path : new String[] {
            "/camunda/app/tasklist/default/",
            "/camunda/app/cockpit/default/",
            "/camunda/app/admin/default/",
            "/camunda/api/engine/engine/default/task",
            "/camunda/api/admin/auth/user/default",
            "/counter",
            "/staff",
            "/staff/tasks"
        }) {
            assertThat(door.browser().status(path)).as(path).isEqualTo(403);
        }
    }

    private void isNobody() {
        assertThat(door.get("/my-dossiers").getHeaders().getLocation()).hasPath("/my-dossiers/sign-in");
    }

    private String page(String path) {
        return new String(door.get(path).getBody(), StandardCharsets.UTF_8);
    }
}
