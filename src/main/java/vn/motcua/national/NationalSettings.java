package vn.motcua.national;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.national}.
 *
 * @param address where the portal's gateway takes messages; without it, nothing is noted and nothing sent
 * @param user of this system at the gateway
 * @param password of that user
 * @param attempts after which a dossier that cannot be synchronised becomes an incident, 1 or more
 * @param firstPause between the first two attempts; each further pause is twice as long, up to an hour
 * @param inbound how dossiers that were submitted on the portal are taken in
 * @param dataStore where results are deposited for their owners
 */
@Validated
@ConfigurationProperties("motcua.national")
record NationalSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("6") int attempts,
        @DefaultValue("PT10S") Duration firstPause,
        @DefaultValue @Valid Inbound inbound,
        @DefaultValue DataStore dataStore) {

    /**
     * Settings below {@code motcua.national.inbound}.
     *
     * @param on whether arrivals are fetched from the gateway
     * @param page most arrivals that are fetched at a time
     * @param unit code of the unit whose reception looks after arrivals for a unit that nobody knows; without it, the first
     *     of all units
     * @param keep how long what came in is kept after it was settled
     * @param secret with which the portal signs what it pushes; without it nothing is taken that way
     */
    record Inbound(
            @DefaultValue("false") boolean on,
            @DefaultValue("50") @Min(1) @Max(1000) int page,
            @DefaultValue("") String unit,
            @DefaultValue("P30D") Duration keep,
            @DefaultValue("") String secret) {}

    /**
     * Settings below {@code motcua.national.data-store}.
     *
     * @param address where the electronic data store takes results; without it, nothing is noted and nothing sent
     * @param secret with which what is sent is signed
     * @param since day, {@code yyyy-MM-dd}, from which on results are deposited although they were issued before there was an
     *     address; without it only those that are issued from now on
     */
    record DataStore(
            @DefaultValue("") String address,
            @DefaultValue("") String secret,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate since) {
        DataStore {
            if (!address.isBlank() && secret.isBlank()) {
                throw new IllegalArgumentException(
                        "motcua.national.data-store.address needs motcua.national.data-store.secret too");
            }
        }
    }

    boolean isOn() {
        return !address.isBlank();
    }

    boolean fetches() {
        return isOn() && inbound.on();
    }

    boolean deposits() {
        return !dataStore.address().isBlank();
    }
}
