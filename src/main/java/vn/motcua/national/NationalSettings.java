package vn.motcua.national;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.national}.
 *
 * @param address where the portal's gateway takes messages; without it, nothing is noted and nothing sent
 * @param user of this system at the gateway
 * @param password of that user
 * @param attempts after which a dossier that cannot be synchronised becomes an incident, 1 or more
 * @param firstPause between the first two attempts; each further pause is twice as long, up to an hour
 */
@Validated
@ConfigurationProperties("motcua.national")
record NationalSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("6") int attempts,
        @DefaultValue("PT10S") Duration firstPause) {

    boolean isOn() {
        return !address.isBlank();
    }
}
