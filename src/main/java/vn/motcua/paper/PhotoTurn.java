package vn.motcua.paper;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held: a photograph says so in its EXIF part, which nobody who draws its pixels looks at. */
final class PhotoTurn {
    private static final int JPEG = 0xFFD8;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final String EXIF = "Exif\0\0";
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;

    private PhotoTurn() {}

    /** Clockwise turn that puts the picture upright: 0, 90, 180 or 270; 0 for what says nothing. */
    static int degrees(byte[] picture) {
        try {
            return switch (orientation(ByteBuffer.wrap(picture))) {
                case 3 -> 180;
                case 6 -> 90;
                case 8 -> 270;
                default -> 0;
            };
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return 0;
        }
    }

    private static int orientation(ByteBuffer picture) {
        if (unsigned(picture) != JPEG) {
            return 0;
        }
        var marker = unsigned(picture);
        while (marker != START_OF_SCAN) {
            var length = unsigned(picture) - 2;
            var part = picture.slice(picture.position(), length);
            if (marker == APPLICATION_1 && isExif(part)) {
                return inExif(part.slice());
            }
            picture.position(picture.position() + length);
            marker = unsigned(picture);
        }
        return 0;
    }

    private static boolean isExif(ByteBuffer part) {
        var name = new byte[EXIF.length()];
        part.get(name);
        return EXIF.equals(new String(name, StandardCharsets.US_ASCII));
    }

    private static int inExif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory);
        for (int i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY;
            if (tiff.getShort(entry) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 0;
    }

    private static int unsigned(ByteBuffer at) {
        return Short.toUnsignedInt(at.getShort());
    }
}
