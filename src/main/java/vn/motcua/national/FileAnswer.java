package vn.motcua.national;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpRequest;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ExchangeFunction;
import org.springframework.web.client.RestClientException;

/** Writes what the gateway sends to disk as it comes, since a dossier may have hundreds of megabytes. */
record FileAnswer(long most, Path to) implements ExchangeFunction<Path> {
    private static final int PIECE = 64 * 1024;

    @Override
    public Path exchange(HttpRequest request, ConvertibleClientHttpResponse response) throws IOException {
        var status = response.getStatusCode();
        if (status.is4xxClientError()) {
            throw HttpClientErrorException.create(
                    status, "", response.getHeaders(), new byte[0], StandardCharsets.UTF_8);
        }
        if (!status.is2xxSuccessful()) {
            throw new RestClientException("answer " + status.value());
        }
        try (var out = Files.newOutputStream(to)) {
            var body = response.getBody();
            var left = most;
            while (left > 0) {
                var wanted = (int) Math.min(PIECE, left);
                var piece = body.readNBytes(wanted);
                out.write(piece);
                left = piece.length < wanted ? 0 : left - piece.length;
            }
        }
        return to;
    }
}
