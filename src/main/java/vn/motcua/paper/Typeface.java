package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface read once and used for many files, by one thread at a time. */
final class Typeface {
    private static final int KEPT = 4; // more than print at once seldom; each is about as large as its file

    private final Queue<TrueTypeFont> free = new ArrayBlockingQueue<>(KEPT);
    private final String file;

    /** @param file in the class path */
    Typeface(String file) {
        this.file = file;
    }

    /** Nobody else gets the same one until it is given back. */
    TrueTypeFont take() {
        var known = free.poll();
        return known == null ? read() : known;
    }

    void giveBack(TrueTypeFont font) {
        free.offer(font);
    }

    /** Without its ligatures: Vietnamese has none, and to look for them takes a third of the time. */
    private TrueTypeFont read() {
        try (var stream = open()) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() {
        var stream = Typeface.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("The typeface " + file + " is missing: build the front end first");
        }
        return stream;
    }
}
