package vn.motcua.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.document.Upload;

/** The files of a request; the part with the application itself is not one. */
final class Uploads {
    private static final String APPLICATION = "application";

    private Uploads() {}

    static List<Upload> of(MultipartHttpServletRequest request) {
        return request.getMultiFileMap().values().stream()
                .flatMap(Collection::stream)
                .filter(it -> !it.getName().equals(APPLICATION))
                .filter(it -> !isUntouched(it))
                .map(it -> new Upload(it.getName(), name(it), it.getSize(), () -> open(it)))
                .toList();
    }

    /** A browser sends an empty part without a name for a file field that nobody used. */
    private static boolean isUntouched(MultipartFile file) {
        return file.getSize() == 0 && name(file).isEmpty();
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static InputStream open(MultipartFile file) {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
