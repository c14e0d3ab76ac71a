package vn.motcua.national;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as the gateway writes them: {@code yyyyMMddHHmmss}, in Vietnam. */
final class PortalTime {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZONE);

    private PortalTime() {}

    static String of(Instant at) {
        return FORMAT.format(at);
    }
}
