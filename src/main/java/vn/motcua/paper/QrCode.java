package vn.motcua.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes as pictures inside a page. */
public final class QrCode {
    private static final int PIXELS = 4; // a dot's
    private static final byte[] COLOURS = {(byte) 255, 0};

    /** With white first it is written as a picture of two colours, which a PDF file takes over undecoded. */
    private static final IndexColorModel WHITE_AND_BLACK = new IndexColorModel(1, 2, COLOURS, COLOURS, COLOURS);

    private QrCode() {}

    /** A {@code data:} address of a black and white PNG, each dot 4 pixels square, with the margin of four dots that ISO/IEC 18004 asks for. */
    public static String dataAddress(String text) {
        try {
            var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture(dots), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(BitMatrix dots) {
        var width = dots.getWidth() * PIXELS;
        var picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY, WHITE_AND_BLACK);
        var row = new int[width * PIXELS]; // of dots
        for (var y = 0; y < dots.getHeight(); y++) {
            for (var x = 0; x < row.length; x++) {
                row[x] = dots.get(x % width / PIXELS, y) ? 1 : 0;
            }
            picture.getRaster().setPixels(0, y * PIXELS, width, PIXELS, row);
        }
        return picture;
    }
}
