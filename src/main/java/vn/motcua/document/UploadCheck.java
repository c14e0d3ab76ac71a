package vn.motcua.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import vn.motcua.document.DocumentRefusedException.Reason;

/** Judges a file by what it is, not by what it is called. */
@Component
class UploadCheck {
    /** The marks of documents and pictures stand near the beginning; searching further costs more than storing the file. */
    private static final int BEGINNING = 1024;

    private final Tika tika = new Tika();
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
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
        var type = tika.detect(file.fileName());
        if (!settings.mediaTypes().contains(type) || !isReally(type, beginning(file))) {
            throw new DocumentRefusedException(Reason.WRONG_TYPE, file);
        }
        return new CheckedUpload(file, type);
    }

    /** To find its type among all would hold the file against the marks of some 1,500. */
    private boolean isReally(String type, byte[] beginning) {
        try {
            var known = types.forName(type);
            return known.hasMagic()
                    ? known.matchesMagic(beginning)
                    : tika.detect(beginning).equals(type);
        } catch (MimeTypeException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] beginning(Upload file) {
        try (var content = file.content().get()) {
            return content.readNBytes(BEGINNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
