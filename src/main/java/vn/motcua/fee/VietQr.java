package vn.motcua.fee;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A dynamic VietQR code for a transfer to an account (EMVCo tags, NAPAS IBFT 1.5.2).
 *
 * @param bank BIN, six digits
 * @param account at most 19 letters and digits
 * @param amount whole đồng, at most 13 digits
 * @param bill number of the bill, at most 25 characters; may be left out
 * @param purpose what the bank hands back with the transfer, at most 25 printable ASCII characters
 */
public record VietQr(String bank, String account, long amount, Optional<String> bill, String purpose) {
    private static final String NAPAS = "A000000727";
    private static final String TRANSFER_TO_ACCOUNT = "QRIBFTTA";
    private static final String DONG = "704";
    private static final long LARGEST = 9_999_999_999_999L;

    /** @throws IllegalArgumentException when a part is too long or holds what a bank would not read */
    public VietQr {
        require(bank.matches("\\d{6}"), "The bank's BIN has six digits");
        require(account.matches("[A-Za-z0-9]{1,19}"), "The account has 1 to 19 letters and digits");
        require(amount > 0 && amount <= LARGEST, "The amount is 1 to 13 digits and more than nothing");
        require(bill.filter(it -> !isText(it)).isEmpty(), "The bill number is 1 to 25 ASCII characters");
        require(isText(purpose), "The purpose is 1 to 25 ASCII characters");
    }

    /** What the picture says. */
    public String text() {
        var beneficiary = tag("00", bank) + tag("01", account);
        var additional = bill.map(it -> tag("01", it)).orElse("") + tag("08", purpose);
        var body = tag("00", "01")
                + tag("01", "12")
                + tag("38", tag("00", NAPAS) + tag("01", beneficiary) + tag("02", TRANSFER_TO_ACCOUNT))
                + tag("53", DONG)
                + tag("54", String.valueOf(amount))
                + tag("58", "VN")
                + tag("62", additional)
                + "6304";
        return body + "%04X".formatted(crc(body));
    }

    /** CRC-16/CCITT-FALSE of the characters as ASCII. */
    static int crc(String text) {
        var crc = 0xFFFF;
        for (var octet : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= octet << 8;
            for (var bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
            }
        }
        return crc & 0xFFFF;
    }

    private static String tag(String id, String value) {
        return id + "%02d".formatted(value.length()) + value;
    }

    private static boolean isText(String text) {
        return text.matches("[ -~]{1,25}");
    }

    private static void require(boolean held, String rule) {
        if (!held) {
            throw new IllegalArgumentException(rule);
        }
    }
}
