package vn.motcua.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import vn.motcua.document.Upload;

/** Files that are needed until the dossier has them. */
record FetchedFiles(Path folder, List<Upload> uploads) implements AutoCloseable {

    static FetchedFiles none() {
        try {
            return new FetchedFiles(Files.createTempDirectory("arrival-"), new ArrayList<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the next one goes. */
    Path next() {
        return folder.resolve(String.valueOf(uploads.size()));
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
