package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Contents by their SHA-256, below a folder. A content is on disk, whole, before the transaction that names it commits;
 * one that no row names was left by a transaction that failed and does no harm.
 */
@Component
class ContentStore {
    private final Path folder;

    ContentStore(DocumentSettings settings) {
        this.folder = settings.folder();
    }

    /** @return SHA-256, hexadecimal */
    String put(InputStream content) {
        try {
            Files.createDirectories(folder);
            var arriving = Files.createTempFile(folder, "arriving-", ".part");
            try {
                var digest = sha256();
                try (var in = new DigestInputStream(content, digest)) {
                    Files.copy(in, arriving, StandardCopyOption.REPLACE_EXISTING);
                }
                var hash = HexFormat.of().formatHex(digest.digest());
                keep(arriving, place(hash));
                return hash;
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a file in " + folder, e);
        }
    }

    InputStream open(String hash) {
        try {
            return Files.newInputStream(place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException("The content " + hash + " is not in " + folder, e);
        }
    }

    private void keep(Path arriving, Path place) throws IOException {
        if (Files.exists(place)) {
            return;
        }
        try (var file = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.createDirectories(place.getParent());
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
