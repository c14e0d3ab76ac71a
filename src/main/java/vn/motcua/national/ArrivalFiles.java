package vn.motcua.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.document.DocumentSettings;
import vn.motcua.document.Upload;
import vn.motcua.national.Refusal.Reason;

/** Fetches the files of an arrival from the portal and sees that they are the ones that it means. */
@Component
class ArrivalFiles {
    private final NationalPortal portal;
    private final DocumentSettings settings;

    ArrivalFiles(NationalPortal portal, DocumentSettings settings) {
        this.portal = portal;
        this.settings = settings;
    }

    /**
     * Into a folder that goes away with what is returned.
     *
     * @throws ArrivalRefusedException when the portal does not have one of them, or it is not what was handed in
     * @throws NationalPortalAwayException when one cannot be fetched now
     */
    FetchedFiles fetch(List<ArrivalFile> files) {
        var fetched = FetchedFiles.none();
        try {
            files.forEach(it -> fetched.uploads().add(fetch(it, fetched.next())));
            return fetched;
        } catch (RuntimeException e) {
            fetched.close();
            throw e;
        }
    }

    /**
     * As the portal has it, for somebody to look at.
     *
     * @return at most as much as a file of a dossier may have
     */
    byte[] bytes(ArrivalFile file) {
        try (var fetched = FetchedFiles.none()) {
            portal.file(file.id(), settings.maxSize().toBytes(), fetched.next());
            return Files.readAllBytes(fetched.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Upload fetch(ArrivalFile file, Path to) {
        try {
            portal.file(file.id(), settings.maxSize().toBytes() + 1, to);
            var size = Files.size(to);
            var whole = size <= settings.maxSize().toBytes(); // the upload check refuses what is larger
            if (whole
                    && file.sha256()
                            .filter(it -> !it.equalsIgnoreCase(sha256(to)))
                            .isPresent()) {
                throw new ArrivalRefusedException(Reason.FILE_CHANGED, List.of(file.document()), List.of(file.name()));
            }
            return new Upload(file.document(), file.name(), size, () -> open(to));
        } catch (NationalFileMissingException e) {
            throw new ArrivalRefusedException(Reason.FILE_MISSING, List.of(file.document()), List.of(file.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
