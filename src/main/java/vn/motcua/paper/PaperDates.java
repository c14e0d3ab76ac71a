package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as official papers write them. */
public final class PaperDates {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd 'tháng' MM 'năm' yyyy");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PaperDates() {}

    /** {@code ngày 23 tháng 11 năm 2026}. */
    public static String day(Instant at) {
        return DAY.format(at.atZone(ZONE));
    }

    /** {@code 08 giờ 15 phút, ngày 23 tháng 11 năm 2026}. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZONE));
    }

    /** {@code 12/03/1998}, from an ISO date. */
    public static String shortDay(String isoDate) {
        return SHORT.format(LocalDate.parse(isoDate));
    }
}
