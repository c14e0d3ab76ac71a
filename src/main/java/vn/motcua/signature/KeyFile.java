package vn.motcua.signature;

import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyStore.PasswordProtection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A PKCS#12 file of keys. To open one takes long on purpose, since its password is stretched, so it stays open until the file is
 * written again.
 */
final class KeyFile implements Callable<Pkcs12SignatureToken> {
    private final Callable<Path> file;
    private final Callable<char[]> password;
    private @Nullable Opened opened;

    /** @param file may be made when it is asked for */
    KeyFile(Callable<Path> file, Callable<char[]> password) {
        this.file = file;
        this.password = password;
    }

    /** @throws IOException when it cannot be read */
    @Override
    public synchronized Pkcs12SignatureToken call() throws Exception {
        var path = file.call();
        var written = Files.getLastModifiedTime(path);
        if (opened == null || !opened.written.equals(written)) {
            opened = new Opened(path, written, new PasswordProtection(password.call()));
        }
        return opened;
    }

    private static final class Opened extends Pkcs12SignatureToken {
        private final FileTime written;
        private @Nullable List<DSSPrivateKeyEntry> keys;

        private Opened(Path file, FileTime written, PasswordProtection password) throws IOException {
            super(file.toFile(), password);
            this.written = written;
        }

        @Override
        public synchronized List<DSSPrivateKeyEntry> getKeys() {
            if (keys == null) {
                keys = List.copyOf(super.getKeys());
            }
            return keys;
        }

        @Override
        public void close() {
            // whoever used it may come again
        }
    }
}
