package vn.motcua.signature;

import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import java.util.List;
import java.util.concurrent.Callable;

/** Keys in a file or on a token of this machine; it is asked for when a key is used, so that one put in later is found. */
class StoredKeys implements SealKeys {
    private final Callable<? extends AbstractKeyStoreTokenConnection> store;

    StoredKeys(Callable<? extends AbstractKeyStoreTokenConnection> store) {
        this.store = store;
    }

    @Override
    public SealKey named(String name) {
        return use(name, (open, key) -> new Key(name, List.of(key.getCertificateChain())));
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
            return use(name, (open, key) -> open.sign(data, DIGEST, key));
        }
    }

    private interface Use<T> {
        T with(SignatureTokenConnection open, KSPrivateKeyEntry key);
    }

    /** One at a time: a token has one session. */
    private synchronized <T> T use(String name, Use<T> use) {
        try (var open = store.call()) {
            var key = open.getKeys().stream()
                    .filter(KSPrivateKeyEntry.class::isInstance)
                    .map(KSPrivateKeyEntry.class::cast)
                    .filter(it -> it.getAlias().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new SigningAwayException("There is no key '" + name + "' in the store"));
            return use.with(open, key);
        } catch (SigningAwayException e) {
            throw e;
        } catch (Exception e) {
            throw new SigningAwayException("The store of keys cannot be used: " + e.getMessage(), e);
        }
    }
}
