package vn.motcua.fee;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.motcua.engine.BodySignature;

/** A provider that takes signed orders as JSON at {@code <address>/refunds}. */
class HttpPaymentProvider implements PaymentProvider {
    private final RestClient http;
    private final ObjectMapper json;
    private final String secret;

    /**
     * @param http knows the provider's address and how long to wait for it
     * @param secret signs the orders, as it signs the confirmations
     */
    HttpPaymentProvider(RestClient http, ObjectMapper json, String secret) {
        this.http = http;
        this.json = json;
        this.secret = secret;
    }

    /** @param number the provider's; not empty */
    record Answer(@Nullable String number) {}

    @Override
    public String refund(RefundOrder order) {
        var body = write(order);
        try {
            var answer = http.post()
                    .uri("/refunds")
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("X-Signature", BodySignature.of(body, secret))
                    .body(body)
                    .retrieve()
                    .body(Answer.class);
            if (answer == null || answer.number() == null || answer.number().isBlank()) {
                throw new RestClientException("an answer without a number");
            }
            return answer.number();
        } catch (RestClientException e) {
            throw new PaymentProviderAwayException(order.id(), e);
        }
    }

    private byte[] write(RefundOrder order) {
        try {
            return json.writeValueAsBytes(order);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
