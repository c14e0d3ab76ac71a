package vn.motcua.support;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** What the machines at the desk make of paper. */
public final class Scanner {
    private Scanner() {}

    /** @param pages 0 or more, empty */
    public static byte[] pdf(int pages) {
        return saved(pages, false);
    }

    public static byte[] pdfWithPassword() {
        return saved(1, true);
    }

    private static byte[] saved(int pages, boolean closed) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            if (closed) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page with a red heading.
     *
     * @param format {@code jpg} or {@code png}
     */
    public static byte[] picture(int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, height / 20));
        pen.drawString("HỢP ĐỒNG THUÊ NHÀ", width / 10, height / 10);
        pen.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same photograph, by a camera that says how it was held.
     *
     * @param orientation 1 to 8, as EXIF has it
     */
    public static byte[] held(byte[] jpeg, int orientation) {
        var said = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        return ByteBuffer.allocate(jpeg.length + said.capacity())
                .put(jpeg, 0, 2)
                .put(said.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
