package vn.motcua.fee;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.fee}.
 *
 * @param confirmationSecret with which the payment provider signs its confirmations; without it none is taken
 * @param reconciliationUnit code of the unit that looks after money whose dossier is not known; without it, the first
 *     unit that has an account
 * @param receiptSeries what follows the number of a money receipt; the official symbol was not found published
 * @param providerAddress where the payment provider takes refunds, such as {@code https://provider.example/api}; without
 *     it, staff send refunds themselves
 */
@Validated
@ConfigurationProperties("motcua.fee")
record FeeSettings(
        @DefaultValue("") String confirmationSecret,
        @DefaultValue("") String reconciliationUnit,
        @DefaultValue("BLPLP") String receiptSeries,
        @DefaultValue("") String providerAddress) {}
