package vn.motcua.notice;

import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A gateway that takes each message as JSON by POST and answers with a success once it has it. */
class HttpMessageGateway implements MessageGateway {
    private final RestClient http;
    private final GatewaySettings settings;

    /** @param http knows how long to wait for the gateway */
    HttpMessageGateway(RestClient http, GatewaySettings settings) {
        this.http = http;
        this.settings = settings;
    }

    @Override
    public Set<NoticeChannel> channels() {
        return settings.channels();
    }

    @Override
    public void send(Message message) {
        try {
            http.post()
                    .uri(settings.address())
                    .headers(this::sign)
                    .header("Idempotency-Key", message.id())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(message)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            throw new NoticeNotTakenException(message.id(), e);
        }
    }

    private void sign(HttpHeaders headers) {
        if (!settings.secret().isEmpty()) {
            headers.setBearerAuth(settings.secret());
        }
    }
}
