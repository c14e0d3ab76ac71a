package vn.motcua.review;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import vn.motcua.paper.Papers;
import vn.motcua.signature.SigningService;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.WholeWay;

/** A ward that signs its results electronically, and what its applicants see of them. */
record SigningWard(Motcua motcua, Papers papers) {
    static final String CERTIFICATE = "household-business-certificate";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The result has its number; it may not be signed yet. */
    Submitted issued() {
        return WholeWay.completed(motcua, Application.ofHouseholdBusiness().in(SigningService.UNIT));
    }

    Submitted sealed() {
        var dossier = issued();
        await().atMost(PATIENCE).until(() -> motcua.status(dossier) == 9);
        return dossier;
    }

    byte[] certificate(Submitted dossier) {
        return motcua.paper(dossier, CERTIFICATE);
    }

    String verifyPage(Submitted dossier, String language) {
        var code = papers.of(dossier.code()).stream()
                .filter(it -> it.kind().equals(CERTIFICATE))
                .findFirst()
                .orElseThrow()
                .verifyCode();
        return motcua.page("/verify/" + code + "?lang=" + language);
    }

    ResponseEntity<String> download(Submitted dossier) {
        return motcua.http()
                .get()
                .uri("/api/dossiers/{code}/papers/{kind}?lang=vi", dossier.code(), CERTIFICATE)
                .header("X-Dossier-Key", dossier.key())
                .retrieve()
                .toEntity(String.class);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> listed(Submitted dossier) {
        var listed = (List<Map<String, Object>>)
                motcua.look(dossier.code(), dossier.key()).getBody().get("papers");
        return listed.stream()
                .filter(it -> it.get("kind").equals(CERTIFICATE))
                .findFirst()
                .orElseThrow();
    }
}
