package vn.motcua.signature;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.signing}.
 *
 * @param keys where the keys of the units are kept
 * @param key name of the key with which units sign that {@code unitKeys} does not name; empty: those do not sign
 * @param unitKeys code of a unit to the name of its key
 * @param store file with the keys, for {@code PKCS12} and {@code DEMO}, which makes it
 * @param library driver of the token, for {@code PKCS11}
 * @param slot of the token in that driver's list, from 0
 * @param password of the store, or PIN of the token
 * @param address of the signing service, for {@code REMOTE}
 * @param secret bearer token for the signing service
 * @param timeStampAddress of an authority that stamps the time (RFC 3161); without it a signature says its time itself
 * @param trusted folder with the certificates of the authorities that people here trust, PEM or DER
 */
@Validated
@ConfigurationProperties("motcua.signing")
record SigningSettings(
        @DefaultValue("NONE") Keys keys,
        @DefaultValue("") String key,
        @DefaultValue Map<String, String> unitKeys,
        @DefaultValue("") String store,
        @DefaultValue("") String library,
        @DefaultValue("0") int slot,
        @DefaultValue("") String password,
        @DefaultValue("") String address,
        @DefaultValue("") String secret,
        @DefaultValue("") String timeStampAddress,
        @DefaultValue("") String trusted) {

    SigningSettings {
        switch (keys) {
            case DEMO, PKCS12 -> require(!store.isBlank(), "store");
            case PKCS11 -> require(!library.isBlank(), "library");
            case REMOTE -> require(!address.isBlank(), "address");
            case NONE -> {}
        }
    }

    private static void require(boolean given, String setting) {
        if (!given) {
            throw new IllegalArgumentException("motcua.signing.keys needs motcua.signing." + setting + " too");
        }
    }

    /** Where keys can be kept. */
    enum Keys {
        NONE,
        DEMO,
        PKCS12,
        PKCS11,
        REMOTE
    }

    /** The name of the key of this unit; empty when it does not sign. */
    Optional<String> keyOf(String unit) {
        var own = unitKeys.getOrDefault(unit, key);
        return keys == Keys.NONE || own.isBlank() ? Optional.empty() : Optional.of(own);
    }
}
