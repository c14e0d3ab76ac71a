package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.header;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.headerDoesNotExist;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withBadRequest;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;
import vn.motcua.notice.MessageGateway.Message;

class HttpMessageGatewayTest {
    private static final String ADDRESS = "https://gateway.example/v1/messages";
    private static final Message MESSAGE =
            new Message("notice-7", NoticeChannel.ZALO, "0987650001", "Ho so da co ket qua");

    private final RestClient.Builder http = RestClient.builder();
    private final MockRestServiceServer server =
            MockRestServiceServer.bindTo(http).build();

    @Test
    void postsTheMessageUnderItsIdWithTheSecret() {
        server.expect(requestTo(ADDRESS))
                .andExpect(header(HttpHeaders.AUTHORIZATION, "Bearer Jefe"))
                .andExpect(header("Idempotency-Key", "notice-7"))
                .andExpect(content()
                        .json(
                                "{'id':'notice-7','channel':'ZALO','to':'0987650001','text':'Ho so da co ket qua'}",
                                org.springframework.test.json.JsonCompareMode.STRICT))
                .andRespond(withSuccess());

        gateway("Jefe").send(MESSAGE);
        server.verify();
    }

    @Test
    void sendsNoTokenWithoutASecret() {
        server.expect(requestTo(ADDRESS))
                .andExpect(headerDoesNotExist(HttpHeaders.AUTHORIZATION))
                .andRespond(withSuccess());

        gateway("").send(MESSAGE);
        server.verify();
    }

    @Test
    void aRefusalTellsNothingOfWhomItWasFor() {
        server.expect(requestTo(ADDRESS)).andRespond(withBadRequest().body("0987650001 is not a number"));

        assertThatThrownBy(() -> gateway("Jefe").send(MESSAGE))
                .isInstanceOf(NoticeNotTakenException.class)
                .hasMessage("notice-7 was not taken: BadRequest")
                .hasNoCause();
    }

    @Test
    void keepsSecretAndPersonToItself() {
        assertThat(new GatewaySettings(ADDRESS, "Jefe", Set.of()).toString()).doesNotContain("Jefe");
        assertThat(MESSAGE.toString()).doesNotContain("0987650001");
    }

    private MessageGateway gateway(String secret) {
        return new HttpMessageGateway(http.build(), new GatewaySettings(ADDRESS, secret, Set.of(NoticeChannel.SMS)));
    }
}
