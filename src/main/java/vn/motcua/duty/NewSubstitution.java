package vn.motcua.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A substitution that somebody wants to record; see {@link Substitution} for the parts. */
record NewSubstitution(
        String unit,
        String absent,
        String substitute,
        LocalDate firstDay,
        LocalDate lastDay,
        Set<String> procedures,
        boolean decisions,
        Optional<Substitution.Decision> decision) {

    /** Whether both reach a same day. */
    boolean meets(Substitution other) {
        return !firstDay.isAfter(other.lastDay()) && !lastDay.isBefore(other.firstDay());
    }

    /** Whether both reach a same procedure. */
    boolean shares(Substitution other) {
        return procedures.isEmpty()
                || other.procedures().isEmpty()
                || procedures.stream().anyMatch(other.procedures()::contains);
    }
}
