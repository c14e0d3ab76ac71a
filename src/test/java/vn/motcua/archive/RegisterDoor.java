package vn.motcua.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.motcua.support.StaffDoor;

/** Where registers are asked for, and how they are read. */
final class RegisterDoor {
    /** A day on which no test submits anything. */
    static final LocalDate LONG_AGO = LocalDate.of(2001, 5, 4);

    private RegisterDoor() {}

    static String page(StaffDoor door, String query) {
        return new String(door.get("/staff/register?" + query).getBody(), StandardCharsets.UTF_8);
    }

    static String path(String ending, String unit, LocalDate from, LocalDate to) {
        return "/staff/register.%s?unit=%s&from=%s&to=%s".formatted(ending, unit, from, to);
    }

    static List<Row> rows(byte[] sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            return book.getFirstSheet().read();
        }
    }
}
