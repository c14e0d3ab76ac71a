package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ContentStoreTest {
    private static final byte[] CONTENT = "đơn đề nghị".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path place;

    private Path folder;
    private ContentStore store;

    @BeforeEach
    void thatHasNoFolderYet() {
        folder = place.resolve("documents");
        store = new ContentStore(new DocumentSettings(folder, DataSize.ofMegabytes(1), 1, List.of()));
    }

    @Test
    void givesBackWhatItKeeps() throws IOException {
        var hash = store.put(new ByteArrayInputStream(CONTENT));

        try (var kept = store.open(hash)) {
            assertThat(kept).hasBinaryContent(CONTENT);
        }
        assertThat(hash).matches("[0-9a-f]{64}");
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        var first = store.put(new ByteArrayInputStream(CONTENT));
        var second = store.put(new ByteArrayInputStream(CONTENT));

        assertThat(second).isEqualTo(first);
        assertThat(files()).hasSize(1);
    }

    @Test
    void leavesNothingOfAFileThatBreaksOff() throws IOException {
        var broken = new InputStream() {
            private int left = 10_000;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return 'x';
                }
                throw new IOException("The line is cut");
            }
        };

        assertThatThrownBy(() -> store.put(broken)).isInstanceOf(UncheckedIOException.class);

        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
