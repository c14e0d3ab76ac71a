package vn.motcua.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.deadline}.
 *
 * @param leadWorkingDays how long before the due date the office is woken; never before half of the time is gone
 * @param maxExtensions how often the limit of one dossier may be extended, unless its procedure says otherwise; the old
 *     rule said once, and the present one was not found
 */
@Validated
@ConfigurationProperties("motcua.deadline")
record DeadlineSettings(
        @DefaultValue("1") @Min(0) @Max(30) int leadWorkingDays,
        @DefaultValue("1") @Min(0) @Max(9) int maxExtensions) {}
