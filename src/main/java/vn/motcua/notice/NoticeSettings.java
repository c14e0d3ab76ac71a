package vn.motcua.notice;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.notice}.
 *
 * @param from sender of all mail
 * @param retryCycle ISO 8601 repeating interval between attempts, such as {@code R5/PT5M}; after the last, an incident
 */
@Validated
@ConfigurationProperties("motcua.notice")
record NoticeSettings(@NotBlank String from, @NotBlank String retryCycle) {}
