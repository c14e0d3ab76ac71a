package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as official papers write them. */
public final class PaperDates {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút'");
    private static final DateTimeFormatter SHORT_MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PaperDates() {}

    /** {@code ngày 23 tháng 11 năm 2026}. */
    public static String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZONE));
    }

    /** {@code 08 giờ 15 phút, ngày 23 tháng 11 năm 2026}. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZONE)) + ", " + day(at);
    }

    /** {@code 08:15 23/11/2026}, as in other languages. */
    public static String shortMoment(Instant at) {
        return SHORT_MOMENT.format(at.atZone(ZONE));
    }

    /** {@code 23/11/2026 08:15:07 +07:00}, as beside electronic signatures (Decree 30/2020/NĐ-CP, Annex I). */
    public static String toTheSecond(Instant at) {
        return TO_THE_SECOND.format(at.atZone(ZONE));
    }

    /** Days below 10 and the months January and February have a zero before them (Decree 30/2020/NĐ-CP). */
    static String day(LocalDate day) {
        var month = day.getMonthValue() < 3 ? "MM" : "M";
        return DateTimeFormatter.ofPattern("'ngày' dd 'tháng' " + month + " 'năm' yyyy")
                .format(day);
    }

    /** {@code 12/03/1998}, from an ISO date. */
    public static String shortDay(String isoDate) {
        return SHORT.format(LocalDate.parse(isoDate));
    }
}
