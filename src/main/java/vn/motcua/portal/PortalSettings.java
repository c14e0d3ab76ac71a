package vn.motcua.portal;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.portal}: how often one address may call, in each application of a cluster.
 *
 * @param submissionsPerMinute of applications, supplements, withdrawals and appointments
 * @param lookupsPerMinute of dossiers, by code and key, and of citizens who begin to sign in
 */
@Validated
@ConfigurationProperties("motcua.portal")
record PortalSettings(
        @DefaultValue("20") @Min(1) long submissionsPerMinute,
        @DefaultValue("60") @Min(1) long lookupsPerMinute) {}
