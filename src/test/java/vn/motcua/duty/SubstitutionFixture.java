package vn.motcua.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.motcua.duty.Substitution.Decision;

/** Substitutions to hold against rules. */
final class SubstitutionFixture {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    static final Decision DECISION = new Decision("12/QĐ-UBND", LocalDate.of(2026, 11, 20), SigningForm.KT);

    private SubstitutionFixture() {}

    static NewSubstitution asked(String absent, String substitute, LocalDate firstDay, LocalDate lastDay) {
        return asked(absent, substitute, firstDay, lastDay, Set.of());
    }

    static NewSubstitution asked(
            String absent, String substitute, LocalDate firstDay, LocalDate lastDay, Set<String> procedures) {
        return new NewSubstitution(
                "19789", absent, substitute, firstDay, lastDay, procedures, true, Optional.of(DECISION));
    }

    static Substitution recorded(NewSubstitution asked) {
        return new Substitution(
                17,
                asked.unit(),
                asked.absent(),
                asked.substitute(),
                asked.firstDay(),
                asked.lastDay(),
                asked.procedures(),
                asked.decisions(),
                asked.decision(),
                "leader19789",
                Instant.EPOCH,
                Optional.empty());
    }
}
