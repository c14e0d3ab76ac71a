package vn.motcua.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.CitizenDoor;
import vn.motcua.support.IdentityService;
import vn.motcua.support.IdentityService.Statement;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** What is not believed of an electronic identity, over HTTP. */
@MotcuaTest
class CitizenSignInRefusedIT {
    private static final String PERSONAL_ID = "046199000024";

    @Autowired
    Motcua motcua;

    private CitizenDoor door;

    @BeforeEach
    void comes() {
        door = CitizenDoor.of(motcua);
    }

    static Stream<Arguments> lies() {
        var past = Date.from(Instant.now().minusSeconds(3600));
        return Stream.of(
                lie("another nonce", it -> it.saying("nonce", "another"), "FAILED"),
                lie("no nonce", it -> it.saying("nonce", null), "FAILED"),
                lie("expired", it -> it.saying("exp", past).saying("iat", past), "FAILED"),
                lie("another issuer", it -> it.saying("iss", "https://provider.example"), "FAILED"),
                lie("another client", it -> it.saying("aud", "another"), "FAILED"),
                lie("a foreign key", it -> it.signedBy(IdentityService.key()), "FAILED"),
                lie("no number", it -> it.saying("SoDinhDanh", null), "NUMBER"),
                lie("eleven digits", it -> it.saying("SoDinhDanh", "46199000017"), "NUMBER"),
                lie("a number of nine digits", it -> it.saying("SoDinhDanh", 191234567), "NUMBER"),
                lie("too low a level", it -> it.saying("acr", "LoA0"), "LEVEL"),
                lie("an unknown level", it -> it.saying("acr", "password"), "LEVEL"));
    }

    private static Arguments lie(String name, UnaryOperator<Statement> said, String problem) {
        return Arguments.of(name, said, problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void gainsNothingBy(String name, UnaryOperator<Statement> said, String problem) {
        assertThat(door.signsIn(said, PERSONAL_ID)).isEqualTo("/my-dossiers/sign-in?problem=" + problem);

        isNobody();
        assertThat(page("/my-dossiers/sign-in?problem=" + problem + "&lang=vi"))
                .contains("role=\"alert\"", "khóa tra cứu")
                .doesNotContain("??");
    }

    @Test
    void believesAProviderThatTellsNoLevel() {
        assertThat(door.signsIn(it -> it.saying("acr", null), PERSONAL_ID)).isEqualTo("/my-dossiers");
    }

    @Test
    void whoeverTurnsBackIsToldWhatElseThereIs() {
        var back = IdentityService.running().sendsAway(door.goes());

        assertThat(door.comesBack(back)).isEqualTo("/my-dossiers/sign-in?problem=CANCELLED");
        isNobody();
    }

    @Test
    void anAnswerThatNobodyAskedForIsNotTaken() {
        var request = CitizenDoor.of(motcua).goes();
        var back = IdentityService.running()
                .letsIn(request, IdentityService.running().statement(request, PERSONAL_ID, "Tôn Nữ Diệu Huyền"));

        door.goes();
        assertThat(door.comesBack(back)).isEqualTo("/my-dossiers/sign-in?problem=FAILED");
        isNobody();
    }

    @Test
    void anAnswerCountsOnce() {
        var request = door.goes();
        var back = IdentityService.running()
                .letsIn(request, IdentityService.running().statement(request, PERSONAL_ID, "Tôn Nữ Diệu Huyền"));
        door.comesBack(back);

        var other = CitizenDoor.of(motcua);
        assertThat(other.comesBack(back)).isEqualTo("/my-dossiers/sign-in?problem=FAILED");
        assertThat(other.get("/my-dossiers").getStatusCode().value()).isEqualTo(302);
    }

    private void isNobody() {
        assertThat(door.get("/my-dossiers").getHeaders().getLocation()).hasPath("/my-dossiers/sign-in");
    }

    private String page(String path) {
        return new String(door.get(path).getBody(), StandardCharsets.UTF_8);
    }
}
