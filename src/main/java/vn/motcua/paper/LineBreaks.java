package vn.motcua.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where lines may end. The library's own rule also breaks at slashes, which tears dates apart. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);

    @Override
    public int next() {
        return places.next();
    }

    @Override
    public void setText(String text) {
        places.setText(text);
    }
}
