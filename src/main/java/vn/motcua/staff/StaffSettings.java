package vn.motcua.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.staff}.
 *
 * @param administrator created at start when he does not exist yet; there is none by default
 */
@Validated
@ConfigurationProperties("motcua.staff")
record StaffSettings(@Nullable @Valid Administrator administrator) {

    record Administrator(
            @NotBlank String id,
            @NotBlank String name,
            @NotBlank @Size(min = 12) String password) {}
}
