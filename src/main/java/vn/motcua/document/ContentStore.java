package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
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
            make(folder);
            var arriving = folder.resolve("arriving-" + UUID.randomUUID() + ".part");
            try {
                var hash = write(content, arriving);
                keep(arriving, hash);
                return hash;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(arriving);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a file in " + folder, e);
        }
    }

    private static String write(InputStream content, Path file) throws IOException {
        var digest = sha256();
        try (content;
                var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(new DigestOutputStream(Channels.newOutputStream(channel), digest));
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Without the exception that the library makes and drops for each that is there already. */
    private static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    InputStream open(String hash) {
        try {
            return Files.newInputStream(place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException("The content " + hash + " is not in " + folder, e);
        }
    }

    private void keep(Path arriving, String hash) throws IOException {
        if (Files.exists(place(hash))) {
            Files.delete(arriving);
            return;
        }
        make(shelf(hash));
        Files.move(arriving, place(hash), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path place(String hash) {
        return shelf(hash).resolve(hash);
    }

    private Path shelf(String hash) {
        return folder.resolve(hash.substring(0, 2));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
