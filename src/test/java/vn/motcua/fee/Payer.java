package vn.motcua.fee;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.engine.BodySignature;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;

/** A dossier that was accepted without its fee, and a payment provider that confirms transfers. */
record Payer(Motcua motcua, RuntimeService runtime, String secret) {
    static final long FEE = 100_000;

    Submitted asked(String unit) {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().in(unit));
        motcua.does("reception" + unit, dossier.code(), Map.of("receptionOutcome", "accept"));
        return dossier;
    }

    /** As a model does that asks for the fee in another step too. */
    void collectFee(Submitted dossier, String unit) {
        runtime.startProcessInstanceByKey("collect-fee", dossier.code(), Map.of("unit", unit));
    }

    /** As an applicant sees it who has opened it with code and key. */
    String page(Submitted dossier, String language) {
        var opened = motcua.http()
                .post()
                .uri("/dossier?code={code}&key={key}&_csrf=token", dossier.code(), dossier.key())
                .header("Cookie", "MOTCUA-XSRF=token")
                .retrieve()
                .toBodilessEntity();
        return motcua.http()
                .get()
                .uri("/dossier/{code}?lang={language}", dossier.code(), language)
                .header("Cookie", cookies(opened))
                .retrieve()
                .body(String.class);
    }

    static String cookies(ResponseEntity<?> answer) {
        return answer.getHeaders().getOrEmpty("Set-Cookie").stream()
                .map(it -> it.split(";")[0])
                .collect(Collectors.joining("; "));
    }

    static String reference(Submitted dossier) {
        return dossier.code().replace(".", "").replace("-", "");
    }

    static String transaction() {
        return "FT" + UUID.randomUUID();
    }

    ResponseEntity<Map<String, Object>> confirms(String transaction, String reference, long amount) {
        var body = body(transaction, reference, amount);
        return post(body, BodySignature.of(body, secret));
    }

    static byte[] body(String transaction, String reference, long amount) {
        var json = "{\"transactionId\": \"%s\", \"reference\": \"%s\", \"amount\": %d, \"paidAt\": \"%s\"}";
        return json.formatted(transaction, reference, amount, "2026-11-24T09:15:00+07:00")
                .getBytes(StandardCharsets.UTF_8);
    }

    ResponseEntity<Map<String, Object>> post(byte[] body, String signature) {
        return motcua.http()
                .post()
                .uri("/api/payments/confirmations?lang=vi")
                .header("X-Signature", signature)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(new ParameterizedTypeReference<>() {});
    }
}
