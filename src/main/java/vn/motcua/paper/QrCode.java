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
    private static final int PIXELS = 240;
    private static final byte[] COLOURS = {(byte) 255, 0};

    /** With white first it is written as a picture of two colours, which a PDF file takes over undecoded. */
    private static final IndexColorModel WHITE_AND_BLACK = new IndexColorModel(1, 2, COLOURS, COLOURS, COLOURS);

    private QrCode() {}

    /** A {@code data:} address of a black and white PNG, 240 pixels square. */
    public static String dataAddress(String text) {
        try {
            var matrix = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, Map.of(EncodeHintType.MARGIN, 1));
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture(matrix), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(BitMatrix matrix) {
        var picture = new BufferedImage(
                matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_BYTE_BINARY, WHITE_AND_BLACK);
        var dots = picture.getRaster();
        for (var x = 0; x < matrix.getWidth(); x++) {
            for (var y = 0; y < matrix.getHeight(); y++) {
                dots.setSample(x, y, 0, matrix.get(x, y) ? 1 : 0);
            }
        }
        return picture;
    }
}
