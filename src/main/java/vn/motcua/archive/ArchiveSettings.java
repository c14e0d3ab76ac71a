package vn.motcua.archive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.archive}.
 *
 * @param controlSheetSeries what follows the number of a control sheet (form 06)
 * @param maxPrintedRows how many lines of a register one PDF may hold; a spreadsheet holds as many as there are
 */
@Validated
@ConfigurationProperties("motcua.archive")
record ArchiveSettings(
        @DefaultValue("PKS") @NotBlank String controlSheetSeries,
        @DefaultValue("10000") @Min(1) @Max(20_000) int maxPrintedRows) {}
