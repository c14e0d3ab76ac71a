package vn.motcua.duty;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.duty.DutyRefusedException.Reason;
import vn.motcua.duty.Substitution.Decision;

/**
 * What was typed to record a substitution.
 *
 * @param firstDay ISO date, as browsers send it
 * @param lastDay ISO date
 * @param procedures slugs, none for all
 * @param decisions null when not chosen
 */
record SubstitutionForm(
        @Nullable String unit,
        @Nullable String absent,
        @Nullable String substitute,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable List<String> procedures,
        @Nullable Boolean decisions,
        @Nullable String decisionNumber,
        @Nullable String decisionDate,
        @Nullable SigningForm signingForm)
        implements Serializable {

    static SubstitutionForm empty(LocalDate today) {
        return new SubstitutionForm("", "", "", today.toString(), "", List.of(), false, "", "", SigningForm.KT);
    }

    /** @throws DutyRefusedException when a date is none */
    NewSubstitution read() {
        return new NewSubstitution(
                text(unit),
                text(absent),
                text(substitute),
                day(firstDay, Reason.DAYS),
                day(lastDay, Reason.DAYS),
                procedures == null ? Set.of() : Set.copyOf(procedures),
                Boolean.TRUE.equals(decisions),
                decision());
    }

    private Optional<Decision> decision() {
        var number = text(decisionNumber);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var form = signingForm == null ? SigningForm.KT : signingForm;
        return Optional.of(new Decision(number, day(decisionDate, Reason.DECISION), form));
    }

    private static LocalDate day(@Nullable String typed, Reason otherwise) {
        try {
            return LocalDate.parse(text(typed));
        } catch (DateTimeParseException e) {
            throw new DutyRefusedException(otherwise);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
