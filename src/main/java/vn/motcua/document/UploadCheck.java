package vn.motcua.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.motcua.document.DocumentRefusedException.Reason;

/** Judges a file by what it is, not by what it is called. */
@Component
class UploadCheck {
    /** The marks of documents and pictures stand near the beginning; searching further costs more than storing the file. */
    private static final int BEGINNING = 1024;

    private final Tika tika = new Tika();
    private final DocumentSettings settings;

    UploadCheck(DocumentSettings settings) {
        this.settings = settings;
    }

    CheckedUpload check(Upload file) {
        if (file.size() == 0) {
            throw new DocumentRefusedException(Reason.EMPTY, file);
        }
        if (file.size() > settings.maxSize().toBytes()) {
            throw new DocumentRefusedException(Reason.TOO_LARGE, file);
        }
        var byContent = detect(file);
        var byName = tika.detect(file.fileName());
        if (!settings.mediaTypes().contains(byContent) || !byContent.equals(byName)) {
            throw new DocumentRefusedException(Reason.WRONG_TYPE, file);
        }
        return new CheckedUpload(file, byContent);
    }

    private String detect(Upload file) {
        try (var content = file.content().get()) {
            return tika.detect(content.readNBytes(BEGINNING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
