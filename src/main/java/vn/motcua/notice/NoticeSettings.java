package vn.motcua.notice;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.notice}.
 *
 * @param from sender of all mail
 * @param retryCycle ISO 8601 repeating interval between attempts, such as {@code R5/PT5M}; after the last, an incident
 * @param lapse after which whoever began to send a notice must have died; longer than any server takes to answer
 * @param groupAddresses one mail address for all of a role in a unit, by {@code role-unit} such as {@code leader-19789}
 */
@Validated
@ConfigurationProperties("motcua.notice")
record NoticeSettings(
        @NotBlank String from,
        @NotBlank String retryCycle,
        @DefaultValue("PT10M") Duration lapse,
        @DefaultValue Map<String, String> groupAddresses) {
    private static final Pattern REPEATED = Pattern.compile("R(\\d+)/.*");

    /** How often the engine tries before it calls for a person. */
    int attempts() {
        var repeated = REPEATED.matcher(retryCycle.strip());
        return repeated.matches() ? Integer.parseInt(repeated.group(1)) : retryCycle.split(",").length + 1;
    }
}
