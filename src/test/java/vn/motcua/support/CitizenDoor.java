package vn.motcua.support;

import java.net.URI;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import vn.motcua.support.IdentityService.Statement;

/** A citizen's browser while she signs in, over HTTP. */
public final class CitizenDoor {
    private final Motcua motcua;
    private StaffDoor browser;

    private CitizenDoor(Motcua motcua, StaffDoor browser) {
        this.motcua = motcua;
        this.browser = browser;
    }

    public static CitizenDoor of(Motcua motcua) {
        return new CitizenDoor(motcua, StaffDoor.ofNobody(motcua));
    }

    /** In a browser in which somebody has signed in already. */
    public static CitizenDoor in(Motcua motcua, StaffDoor browser) {
        return new CitizenDoor(motcua, browser);
    }

    /** What she gets who has signed in; her name is long. */
    public static StaffDoor signedIn(Motcua motcua, String personalId) {
        var door = of(motcua);
        var request = door.goes();
        door.comesBack(IdentityService.running()
                .letsIn(
                        request,
                        IdentityService.running().statement(request, personalId, "Công Tằng Tôn Nữ Ngọc Lan Chi")));
        return door.browser;
    }

    /** @return where she is sent to sign in */
    public URI goes() {
        var answer = browser.get("/my-dossiers/sign-in/vneid");
        browser = browser.after(motcua, answer);
        return answer.getHeaders().getLocation();
    }

    /** @return the path to which she is led then, with its query */
    public String comesBack(URI back) {
        var answer = browser.get(back.getPath() + "?" + back.getQuery());
        browser = browser.after(motcua, answer);
        var location = answer.getHeaders().getLocation();
        return location.getPath() + (location.getQuery() == null ? "" : "?" + location.getQuery());
    }

    /** Signs in with what the provider says. */
    public String signsIn(UnaryOperator<Statement> said, String personalId) {
        var request = goes();
        var truth = IdentityService.running().statement(request, personalId, "Tôn Nữ Diệu Huyền");
        return comesBack(IdentityService.running().letsIn(request, said.apply(truth)));
    }

    public ResponseEntity<byte[]> get(String path) {
        return browser.get(path);
    }

    public StaffDoor browser() {
        return browser;
    }
}
