package vn.motcua.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.review}.
 *
 * @param supplementWorkingDays how long an applicant has to supplement; no published rule was found, so a ward sets it
 * @param maxSupplements how often one dossier may be supplemented; the old rule said once, and the present one was not found
 */
@Validated
@ConfigurationProperties("motcua.review")
record ReviewSettings(
        @DefaultValue("10") @Min(1) @Max(120) int supplementWorkingDays,
        @DefaultValue("1") @Min(1) @Max(9) int maxSupplements,
        @DefaultValue @Valid Series series) {

    /** What follows the number of a letter; each unit counts each kind by the year. */
    record Series(
            @DefaultValue("HDHS") @NotBlank String supplementRequest,
            @DefaultValue("TCHS") @NotBlank String refusal,
            @DefaultValue("XLGH") @NotBlank String extension,
            @DefaultValue("DGQ") @NotBlank String stopNotice) {}
}
