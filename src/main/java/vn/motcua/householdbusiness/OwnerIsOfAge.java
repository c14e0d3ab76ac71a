package vn.motcua.householdbusiness;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.ApplicationCase;
import vn.motcua.dossier.ApplicationRule;
import vn.motcua.dossier.RuleViolation;

/** The owner is 18 or older on the day she applies. */
@Component
class OwnerIsOfAge implements ApplicationRule {
    private static final int AGE = 18;

    private final WorkingCalendars calendars;

    OwnerIsOfAge(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String procedure() {
        return Fields.SLUG;
    }

    @Override
    public Optional<RuleViolation> check(ApplicationCase asked) {
        var birth = parse(asked.application().text(Fields.BIRTH));
        var ofAge = birth.filter(it -> !it.plusYears(AGE).isAfter(calendars.today()));
        return ofAge.isPresent()
                ? Optional.empty()
                : Optional.of(new RuleViolation(
                        "householdBusiness.ownerTooYoung", Fields.BIRTH, List.of(String.valueOf(AGE))));
    }

    private static Optional<LocalDate> parse(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
