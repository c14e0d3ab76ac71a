package vn.motcua.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.motcua.duty.DutyRefusedException.Reason;

/**
 * What a substitution must be like. Whoever is authorized may not authorize another (Decree 30/2020/NĐ-CP, Article 13),
 * so nobody stands in for a substitute.
 */
final class SubstitutionRules {
    static final int LONGEST_NUMBER = 60; // characters

    private SubstitutionRules() {}

    /**
     * The first rule that is broken.
     *
     * @param open of the same unit, those that are not over
     */
    static Optional<Reason> broken(NewSubstitution asked, List<Substitution> open, LocalDate today) {
        var meeting = open.stream().filter(asked::meets).toList();
        return Stream.of(
                        new Rule(Reason.ONESELF, () -> asked.absent().equals(asked.substitute())),
                        new Rule(Reason.DAYS, () -> asked.lastDay().isBefore(asked.firstDay())),
                        new Rule(Reason.PAST, () -> asked.firstDay().isBefore(today)),
                        new Rule(Reason.DECISION, () -> isWithoutDecision(asked)),
                        new Rule(Reason.CHAIN, () -> meeting.stream().anyMatch(it -> isChain(asked, it))),
                        new Rule(Reason.OVERLAP, () -> meeting.stream().anyMatch(it -> isSame(asked, it))))
                .filter(it -> it.isBroken().getAsBoolean())
                .map(Rule::reason)
                .findFirst();
    }

    private record Rule(Reason reason, BooleanSupplier isBroken) {}

    private static boolean isWithoutDecision(NewSubstitution asked) {
        return asked.decision()
                .map(it -> it.number().isBlank() || it.number().length() > LONGEST_NUMBER)
                .orElse(asked.decisions());
    }

    private static boolean isChain(NewSubstitution asked, Substitution other) {
        return asked.substitute().equals(other.absent()) || asked.absent().equals(other.substitute());
    }

    private static boolean isSame(NewSubstitution asked, Substitution other) {
        return asked.absent().equals(other.absent()) && asked.shares(other);
    }
}
