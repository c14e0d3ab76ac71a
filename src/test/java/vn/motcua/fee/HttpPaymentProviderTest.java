package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.header;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withServerError;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;
import vn.motcua.engine.BodySignature;
import vn.motcua.fee.PaymentProvider.RefundOrder;

class HttpPaymentProviderTest {
    private static final RefundOrder ORDER = new RefundOrder("HP7", "FT26327001", 100_000);
    private static final String BODY = "{\"id\":\"HP7\",\"transactionId\":\"FT26327001\",\"amount\":100000}";

    private final RestClient.Builder http = RestClient.builder().baseUrl("https://provider.example/api");
    private final MockRestServiceServer server =
            MockRestServiceServer.bindTo(http).build();
    private final PaymentProvider provider = new HttpPaymentProvider(http.build(), new ObjectMapper(), "Jefe");

    @Test
    void ordersARefundOverItsSignature() {
        var signature = BodySignature.of(BODY.getBytes(StandardCharsets.UTF_8), "Jefe");
        server.expect(requestTo("https://provider.example/api/refunds"))
                .andExpect(header("X-Signature", signature))
                .andExpect(content().json(BODY))
                .andRespond(withSuccess("{\"number\": \"RF-1\"}", MediaType.APPLICATION_JSON));

        assertThat(provider.refund(ORDER)).isEqualTo("RF-1");
    }

    @Test
    void aFaultOfTheProviderIsSaidWithTheOrder() {
        server.expect(requestTo("https://provider.example/api/refunds")).andRespond(withServerError());

        assertThatThrownBy(() -> provider.refund(ORDER))
                .isInstanceOf(PaymentProviderAwayException.class)
                .hasMessageContaining("HP7");
    }

    @Test
    void anAnswerWithoutANumberIsNone() {
        server.expect(requestTo("https://provider.example/api/refunds"))
                .andRespond(withSuccess("{}", MediaType.APPLICATION_JSON));

        assertThatThrownBy(() -> provider.refund(ORDER)).isInstanceOf(PaymentProviderAwayException.class);
    }
}
