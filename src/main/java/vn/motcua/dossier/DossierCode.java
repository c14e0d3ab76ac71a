package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.motcua.unit.Unit;

/**
 * The one code of a dossier: {@code <unit identifier>-<yymmdd>-<sequence of the day>} (Circular 03/2025/TT-VPCP).
 *
 * @param value such as {@code H57.04-261123-0001}
 */
public record DossierCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{2}(\\.\\d{1,3}){0,3}-\\d{6}-\\d{4,7}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    public DossierCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a dossier code");
        }
    }

    /** @param sequence 1 or more, unique for this unit and day */
    static DossierCode of(Unit unit, LocalDate day, int sequence) {
        return new DossierCode("%s-%s-%04d".formatted(unit.identifier(), DAY.format(day), sequence));
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
