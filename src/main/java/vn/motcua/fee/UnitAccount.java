package vn.motcua.fee;

/**
 * Where a ward takes transfers.
 *
 * @param bank BIN, six digits
 * @param holder as the bank writes it
 */
public record UnitAccount(String unit, String bank, String bankName, String account, String holder) {}
