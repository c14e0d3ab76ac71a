package vn.motcua.fee;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wards' accounts, from the table that the city's administrators edit. */
@Repository
class UnitAccounts {
    private final JdbcClient database;

    UnitAccounts(JdbcClient database) {
        this.database = database;
    }

    /** Empty for a unit that takes cash only. */
    Optional<UnitAccount> of(String unit) {
        return database.sql("select unit, bank, bank_name, account, holder from unit_account where unit = ?")
                .param(unit)
                .query(UnitAccount.class)
                .optional();
    }

    /** @throws IllegalStateException when no unit has an account, so that no transfer can have been asked for */
    String firstUnit() {
        return database.sql("select unit from unit_account order by unit limit 1")
                .query(String.class)
                .optional()
                .orElseThrow(
                        () -> new IllegalStateException("No unit has an account; set motcua.fee.reconciliation-unit"));
    }

    /** Keeps an account that is there already. */
    void add(UnitAccount account) {
        database.sql("""
                        insert into unit_account (unit, bank, bank_name, account, holder) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(account.unit(), account.bank(), account.bankName(), account.account(), account.holder())
                .update();
    }
}
