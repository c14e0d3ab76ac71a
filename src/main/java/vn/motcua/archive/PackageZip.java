package vn.motcua.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file that is sent while it is written and knows the SHA-256 of what was put into it. */
final class PackageZip implements AutoCloseable {
    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    PackageZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** @param sha256 hexadecimal */
    record Entry(String path, long size, String sha256) {}

    void add(String path, byte[] content) throws IOException {
        add(path, new ByteArrayInputStream(content));
    }

    void add(String path, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        try (var in = new DigestInputStream(content, sha256())) {
            var size = in.transferTo(zip);
            entries.add(new Entry(
                    path, size, HexFormat.of().formatHex(in.getMessageDigest().digest())));
        }
        zip.closeEntry();
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
