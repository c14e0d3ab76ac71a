package vn.motcua.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** The keys of a first look, made when one is needed, with a random password beside them. Their names say that they are worth nothing. */
class DemoKeyStore {
    static final String WORTH_NOTHING = "DEMO – không có giá trị pháp lý";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;

    private final Path file;
    private final String key;

    /** @param key name of the one key in it */
    DemoKeyStore(Path file, String key) {
        this.file = file;
        this.key = key;
    }

    synchronized Path file() {
        if (!Files.exists(file)) {
            try {
                make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return file;
    }

    String password() throws IOException {
        return Files.readString(secret());
    }

    private Path secret() {
        return file.resolveSibling(file.getFileName() + ".password");
    }

    private void make() throws IOException, GeneralSecurityException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var random = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(random);
        var password = HexFormat.of().formatHex(random);
        var authority = TestAuthority.named("CA " + WORTH_NOTHING);
        var seal = authority.issue("Con dấu điện tử " + WORTH_NOTHING);
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(key, seal.key(), password.toCharArray(), new X509Certificate[] {
            seal.certificate(), authority.certificate()
        });
        Files.deleteIfExists(secret());
        Files.createFile(secret(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret(), password);
        var made = Files.createTempFile(file.toAbsolutePath().getParent(), "demo", ".p12");
        try (var out = Files.newOutputStream(made)) {
            store.store(out, password.toCharArray());
        }
        Files.move(made, file);
    }
}
