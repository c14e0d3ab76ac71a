package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** Whatever goes into a code comes out of it again, read as a bank reads it. */
class VietQrPropertiesTest {

    @Property
    void isReadBackAsItWasWritten(
            @ForAll @NumericChars @StringLength(6) String bank,
            @ForAll @NumericChars @AlphaChars @StringLength(min = 1, max = 19) String account,
            @ForAll @LongRange(min = 1, max = 9_999_999_999_999L) long amount,
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 1, max = 25) String purpose) {
        var fields = read(new VietQr(bank, account, amount, Optional.empty(), purpose).text());
        var transfer = read(fields.get("38"));

        assertThat(read(transfer.get("01"))).isEqualTo(Map.of("00", bank, "01", account));
        assertThat(fields).containsEntry("54", String.valueOf(amount)).containsEntry("53", "704");
        assertThat(read(fields.get("62"))).isEqualTo(Map.of("08", purpose));
    }

    @Property
    void endsWithTheChecksumOfAllBefore(
            @ForAll @LongRange(min = 1, max = 9_999_999_999_999L) long amount,
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 1, max = 25) String purpose) {
        var text = new VietQr("970403", "0011012345678", amount, Optional.of("1"), purpose).text();
        var checked = text.substring(0, text.length() - 4);

        assertThat(checked).endsWith("6304");
        assertThat(Integer.parseInt(text.substring(text.length() - 4), 16)).isEqualTo(VietQr.crc(checked));
    }

    /** Fails when a length does not lead exactly to the next field or to the end. */
    private static Map<String, String> read(String text) {
        var fields = new LinkedHashMap<String, String>();
        var at = 0;
        while (at < text.length()) {
            var end = at + 4 + Integer.parseInt(text.substring(at + 2, at + 4));
            assertThat(fields.put(text.substring(at, at + 2), text.substring(at + 4, end)))
                    .isNull();
            at = end;
        }
        return fields;
    }
}
