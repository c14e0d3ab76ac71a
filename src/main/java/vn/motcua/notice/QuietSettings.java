package vn.motcua.notice;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.notice.quiet}: hours in which applicants are sent nothing. A default that a ward may edit.
 *
 * @param from time of day in Vietnam, {@code HH:mm}
 * @param to the same; may be on the next day, and the same as {@code from} for no quiet hours at all
 * @param mail whether mails wait too
 */
@Validated
@ConfigurationProperties("motcua.notice.quiet")
record QuietSettings(
        @DefaultValue("21:00") @DateTimeFormat(pattern = "HH:mm")
        LocalTime from,

        @DefaultValue("07:00") @DateTimeFormat(pattern = "HH:mm")
        LocalTime to,

        @DefaultValue("false") boolean mail) {}
