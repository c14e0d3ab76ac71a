package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.header;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withServerError;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.test.web.client.RequestMatcher;
import org.springframework.web.client.RestClient;
import vn.motcua.engine.BodySignature;

class HttpDataStoreTest {
    private static final String ADDRESS = "https://store.example/api/LuuKetQuaTTHC";
    private static final String KEY = "H57.04-261126-0012-9";
    private static final Map<String, Object> ITEM = Map.of("NoiDungTepTin", "%PDF".getBytes(StandardCharsets.US_ASCII));
    private static final String BODY =
            "{\"madonvi\": \"H57.04\", \"service\": \"LuuKetQuaTTHC\", \"data\": [{\"NoiDungTepTin\": \"JVBERg==\"}]}";

    private final RestClient.Builder http = RestClient.builder().baseUrl("https://store.example/api");
    private final MockRestServiceServer server =
            MockRestServiceServer.bindTo(http).build();
    private final DataStore store = new HttpDataStore(http.build(), new ObjectMapper(), "Jefe");

    @Test
    void sendsAResultOverItsSignatureAndUnderItsKey() {
        server.expect(requestTo(ADDRESS))
                .andExpect(header("Idempotency-Key", KEY))
                .andExpect(isSigned())
                .andExpect(content().json(BODY))
                .andRespond(withSuccess("{\"result\": true, \"MaLuuTru\": \"KHO-1\"}", MediaType.APPLICATION_JSON));

        assertThat(store.deposit("H57.04", KEY, ITEM)).hasValue("KHO-1");
    }

    @Test
    void aStoreNeedNotGiveANumber() {
        server.expect(requestTo(ADDRESS)).andRespond(withSuccess("{\"result\": true}", MediaType.APPLICATION_JSON));

        assertThat(store.deposit("H57.04", KEY, ITEM)).isEmpty();
    }

    @Test
    void anAnswerThatIsNotYesIsARefusal() {
        server.expect(requestTo(ADDRESS))
                .andRespond(withSuccess("{\"result\": false, \"message\": \"Sai mã\"}", MediaType.APPLICATION_JSON));

        assertThatThrownBy(() -> store.deposit("H57.04", KEY, ITEM))
                .isInstanceOf(ResultNotStoredException.class)
                .hasMessageContaining(KEY)
                .hasMessageContaining("Sai mã");
    }

    @Test
    void aFaultOfTheStoreIsSaidWithTheKey() {
        server.expect(requestTo(ADDRESS)).andRespond(withServerError());

        assertThatThrownBy(() -> store.deposit("H57.04", KEY, ITEM))
                .isInstanceOf(ResultNotStoredException.class)
                .hasMessageContaining(KEY)
                .hasMessageContaining("500");
    }

    @Test
    void aPageInsteadOfAnAnswerIsNone() {
        server.expect(requestTo(ADDRESS)).andRespond(withSuccess("<html></html>", MediaType.TEXT_HTML));

        assertThatThrownBy(() -> store.deposit("H57.04", KEY, ITEM)).isInstanceOf(ResultNotStoredException.class);
    }

    private static RequestMatcher isSigned() {
        return request -> {
            var body = ((MockClientHttpRequest) request).getBodyAsBytes();
            var signature = request.getHeaders().getFirst("X-Signature");
            assertThat(BodySignature.fits(body, signature, "Jefe")).isTrue();
        };
    }
}
