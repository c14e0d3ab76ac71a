package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Keys at a remote signing service, which gets a digest and gives the signature value, never the paper. It speaks the API
 * of the Cloud Signature Consortium (version 2): {@code credentials/info} and {@code signatures/signHash}.
 */
class RemoteKeys implements SealKeys {
    private final RestClient http;

    /** @param http knows the address, the bearer token and how long to wait */
    RemoteKeys(RestClient http) {
        this.http = http;
    }

    /** @param cert with the chain as Base64 of DER, the signer's first */
    record Credential(@Nullable Certificates cert) {}

    record Certificates(@Nullable List<String> certificates) {}

    /** @param signatures Base64, one for each digest */
    record Signed(@Nullable List<String> signatures) {}

    @Override
    public SealKey named(String name) {
        var answer = call("/credentials/info", Map.of("credentialID", name, "certificates", "chain"), Credential.class);
        var certificates = answer.cert() == null ? null : answer.cert().certificates();
        if (certificates == null || certificates.isEmpty()) {
            throw new SigningAwayException("The signing service has no certificate of '" + name + "'");
        }
        try {
            return new Key(
                    name,
                    certificates.stream()
                            .map(DSSUtils::loadCertificateFromBase64EncodedString)
                            .toList());
        } catch (DSSException e) {
            throw new SigningAwayException("The signing service gave something else than certificates", e);
        }
    }

    private final class Key implements SealKey {
        private final String name;
        private final List<CertificateToken> chain;

        private Key(String name, List<CertificateToken> chain) {
            this.name = name;
            this.chain = chain;
        }

        @Override
        public List<CertificateToken> chain() {
            return chain;
        }

        @Override
        public SignatureValue sign(ToBeSigned data) {
            var kind = EncryptionAlgorithm.forKey(chain.get(0).getPublicKey());
            var algorithm = SignatureAlgorithm.getAlgorithm(kind, DIGEST);
            var digest = Base64.getEncoder().encodeToString(DSSUtils.digest(DIGEST, data.getBytes()));
            var order = Map.of(
                    "credentialID", name,
                    "hashes", List.of(digest),
                    "hashAlgorithmOID", DIGEST.getOid(),
                    "signAlgo", algorithm.getOid());
            var signatures = call("/signatures/signHash", order, Signed.class).signatures();
            if (signatures == null || signatures.size() != 1) {
                throw new SigningAwayException("The signing service gave no signature");
            }
            return new SignatureValue(algorithm, Base64.getDecoder().decode(signatures.get(0)));
        }
    }

    private <T> T call(String path, Map<String, ?> body, Class<T> type) {
        try {
            var answer = http.post()
                    .uri(path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(body)
                    .retrieve()
                    .body(type);
            if (answer == null) {
                throw new SigningAwayException("The signing service gave an empty answer");
            }
            return answer;
        } catch (RestClientException e) {
            throw new SigningAwayException("The signing service does not sign: " + e.getMessage(), e);
        }
    }
}
