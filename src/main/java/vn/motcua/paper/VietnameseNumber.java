package vn.motcua.paper;

import java.util.ArrayList;

/** Whole numbers in Vietnamese words, as on certificates: 50 000 000 is "năm mươi triệu". */
public final class VietnameseNumber {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {" triệu", " nghìn", ""};
    private static final long BILLION = 1_000_000_000L;

    private VietnameseNumber() {}

    /** @param number 0 to 999 999 999 999 999 999 */
    public static String words(long number) {
        if (number < 0 || number > 999_999_999_999_999_999L) {
            throw new IllegalArgumentException("0 to 10^18 - 1, not " + number);
        }
        return number == 0 ? DIGITS[0] : words(number, false);
    }

    /** Above a thousand million the same words come again before "tỷ". */
    private static String words(long number, boolean full) {
        var parts = new ArrayList<String>();
        if (number >= BILLION) {
            parts.add(words(number / BILLION, full) + " tỷ");
        }
        var divisor = 1_000_000L;
        for (var group : GROUPS) {
            var three = (int) (number / divisor % 1000);
            if (three > 0) {
                parts.add(three(three, full || !parts.isEmpty()) + group);
            }
            divisor /= 1000;
        }
        return String.join(" ", parts);
    }

    /** @param full whether something stands before, so that the hundreds are spoken even when they are zero */
    private static String three(int number, boolean full) {
        var hundreds = number / 100;
        var tens = number / 10 % 10;
        var ones = number % 10;
        var words = new ArrayList<String>();
        if (hundreds > 0 || full) {
            words.add(DIGITS[hundreds] + " trăm");
        }
        if (tens > 1) {
            words.add(DIGITS[tens] + " mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add("lẻ");
        }
        if (ones > 0) {
            words.add(one(ones, tens));
        }
        return String.join(" ", words);
    }

    private static String one(int ones, int tens) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS[ones];
    }
}
