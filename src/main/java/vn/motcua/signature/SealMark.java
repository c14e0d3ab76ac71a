package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.VisualSignatureAlignmentHorizontal;
import eu.europa.esig.dss.enumerations.VisualSignatureAlignmentVertical;
import eu.europa.esig.dss.enumerations.VisualSignatureRotation;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What a seal shows on a page, in the paper's own typeface, since others lack Vietnamese letters. */
final class SealMark {
    private static final String TYPEFACE = "/fonts/Tinos_400Regular.ttf";
    private static final int POINTS = 10;
    /** Whatever is printed there stays legible. */
    private static final Color NOTHING = new Color(255, 255, 255, 0);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private SealMark() {}

    static SignatureImageParameters of(String holder, Instant at) {
        var mark = new SignatureImageParameters();
        mark.setTextParameters(text("Bản số hóa\n" + holder + "\nThời gian ký: " + MOMENT.format(at)));
        mark.setAlignmentHorizontal(VisualSignatureAlignmentHorizontal.RIGHT);
        mark.setAlignmentVertical(VisualSignatureAlignmentVertical.TOP);
        mark.getFieldParameters().setRotation(VisualSignatureRotation.AUTOMATIC);
        return mark;
    }

    private static SignatureImageTextParameters text(String words) {
        var font = new DSSFileFont(typeface());
        font.setSize(POINTS);
        font.setEmbedFontSubset(true);
        var text = new SignatureImageTextParameters();
        text.setText(words);
        text.setFont(font);
        text.setBackgroundColor(NOTHING);
        return text;
    }

    private static InputStream typeface() {
        var font = SealMark.class.getResourceAsStream(TYPEFACE);
        if (font == null) {
            throw new IllegalStateException("The typeface " + TYPEFACE + " is missing: build the front end first");
        }
        return font;
    }
}
