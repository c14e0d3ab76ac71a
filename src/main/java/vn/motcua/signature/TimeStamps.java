package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** An authority that stamps the time on signatures, asked over HTTP (RFC 3161). */
class TimeStamps implements TSPSource {
    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BITS = 64;

    private final transient RestClient http;

    TimeStamps(RestClient http) {
        this.http = http;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) throws DSSException {
        try {
            var questions = new TimeStampRequestGenerator();
            questions.setCertReq(true);
            var question = questions.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(NONCE_BITS, RANDOM));
            var answer = new TimeStampResponse(ask(question.getEncoded()));
            answer.validate(question);
            var token = answer.getTimeStampToken();
            if (token == null) {
                throw new SigningAwayException("The time is not stamped: " + answer.getStatusString());
            }
            return new TimestampBinary(token.getEncoded());
        } catch (RestClientException | IOException | TSPException e) {
            throw new SigningAwayException("The time is not stamped: " + e.getMessage(), e);
        }
    }

    private byte[] ask(byte[] question) throws IOException {
        byte @Nullable [] answer = http.post()
                .contentType(MediaType.parseMediaType("application/timestamp-query"))
                .body(question)
                .retrieve()
                .body(byte[].class);
        if (answer == null) {
            throw new IOException("no answer");
        }
        return answer;
    }
}
