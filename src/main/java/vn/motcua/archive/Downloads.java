package vn.motcua.archive;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that a browser shows or keeps as a file. */
final class Downloads {
    private Downloads() {}

    static ResponseEntity<byte[]> pdf(String name, byte[] pdf) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, named(ContentDisposition.inline(), name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }

    static String attachment(String name) {
        return named(ContentDisposition.attachment(), name);
    }

    private static String named(ContentDisposition.Builder disposition, String name) {
        return disposition.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
