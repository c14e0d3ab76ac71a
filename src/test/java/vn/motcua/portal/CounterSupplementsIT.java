package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class CounterSupplementsIT {
    private static final Map<String, Object> ASK =
            Map.of("receptionOutcome", "supplement", "missingContent", "Biên bản họp");

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Test
    void handsInForTheApplicant() {
        var dossier = asked();
        assertThat(supplements("reception19789", dossier)).contains("đã nhận nội dung bổ sung");

        assertThat(log.of(dossier.code()))
                .filteredOn(it -> it.kind() == EventKind.SUPPLEMENTED)
                .singleElement()
                .satisfies(it -> assertThat(it.actor()).isEqualTo("reception19789"));
        assertThat(motcua.tasks("reception19789", dossier.code())).hasSize(1);
        assertThat(supplements("reception19789", dossier)).contains("không chờ bổ sung");
    }

    @Test
    void isClosedToOtherWardsAndOtherRoles() {
        var dossier = asked();
        assertThat(supplements("reception19813", dossier)).contains("Không có hồ sơ này");
        assertThat(supplements("specialist19789", dossier)).doesNotContain("đã nhận nội dung bổ sung");

        assertThat(log.of(dossier.code())).noneMatch(it -> it.kind() == EventKind.SUPPLEMENTED);
    }

    private Submitted asked() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), ASK);
        return dossier;
    }

    /** @return the page that this person sees then */
    private String supplements(String user, Submitted dossier) {
        var session = signIn(user);
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("code", dossier.code());
        parts.add("note", "Mang đến quầy");
        var sent = motcua.http()
                .post()
                .uri("/counter/supplement?lang=vi")
                .header("Cookie", "MOTCUA-XSRF=token; " + session)
                .header("X-XSRF-TOKEN", "token")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .toBodilessEntity();
        assertThat(sent.getStatusCode().value()).isEqualTo(302);
        return motcua.http()
                .get()
                .uri(sent.getHeaders().getLocation().getPath() + "?lang=vi")
                .header("Cookie", session)
                .retrieve()
                .body(String.class);
    }

    private String signIn(String user) {
        var answer = motcua.http()
                .post()
                .uri("/sign-in")
                .header("Cookie", "MOTCUA-XSRF=token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("_csrf=token&username=" + user + "&password=" + user)
                .retrieve()
                .toBodilessEntity();
        return answer.getHeaders().get("Set-Cookie").stream()
                .filter(it -> it.startsWith("JSESSIONID"))
                .map(it -> it.replaceAll(";.*", ""))
                .collect(Collectors.joining());
    }
}
