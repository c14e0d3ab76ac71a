package vn.motcua.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.document}.
 *
 * @param folder where contents are kept
 * @param maxSize of one file
 * @param maxFiles in one dossier
 * @param mediaTypes that are taken, judged by content
 */
@Validated
@ConfigurationProperties("motcua.document")
public record DocumentSettings(
        Path folder,
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("30") @Min(1) @Max(500) int maxFiles,

        @DefaultValue({"application/pdf", "image/jpeg", "image/png"})
        List<String> mediaTypes) {}
