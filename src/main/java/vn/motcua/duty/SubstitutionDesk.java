package vn.motcua.duty;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.duty.DutyRefusedException.Reason;
import vn.motcua.engine.SignedInUser;
import vn.motcua.procedure.Procedures;

/** Records substitutions and ends them early; what follows for open tasks happens in the same transaction. */
@Service
class SubstitutionDesk {
    private final Substitutions substitutions;
    private final Colleagues colleagues;
    private final Procedures procedures;
    private final StandInProcess process;
    private final InForce inForce;
    private final WorkingCalendars calendars;
    private final TransactionTemplate transaction;

    SubstitutionDesk(
            Substitutions substitutions,
            Colleagues colleagues,
            Procedures procedures,
            StandInProcess process,
            InForce inForce,
            WorkingCalendars calendars,
            TransactionTemplate transaction) {
        this.substitutions = substitutions;
        this.colleagues = colleagues;
        this.procedures = procedures;
        this.process = process;
        this.inForce = inForce;
        this.calendars = calendars;
        this.transaction = transaction;
    }

    /** @throws DutyRefusedException when a rule is broken, or this is not the recorder's to say */
    Substitution record(NewSubstitution asked, SignedInUser by) {
        colleagues.requireLead(by, asked.unit(), asked.absent());
        if (colleagues.find(asked.unit(), asked.substitute()).isEmpty()) {
            throw new DutyRefusedException(Reason.PEOPLE);
        }
        if (asked.procedures().stream().anyMatch(it -> procedures.find(it).isEmpty())) {
            throw new DutyRefusedException(Reason.PROCEDURE);
        }
        return changing(() -> add(asked, by));
    }

    private Substitution add(NewSubstitution asked, SignedInUser by) {
        substitutions.lock();
        var today = calendars.today();
        var open = substitutions.open(today).stream()
                .filter(it -> it.unit().equals(asked.unit()))
                .toList();
        SubstitutionRules.broken(asked, open, today).ifPresent(it -> {
            throw new DutyRefusedException(it);
        });
        var added = substitutions.add(asked, by.id());
        if (added.isInForce(today)) {
            process.offer(added);
        }
        return added;
    }

    /** @throws DutyRefusedException when it is over already, or not this person's to end */
    Substitution end(long id, String reason, SignedInUser by) {
        var found = substitutions
                .find(id)
                .filter(it -> by.worksFor(it.unit()))
                .orElseThrow(() -> new DutyRefusedException(Reason.NOT_OPEN));
        if (!colleagues.leads(by, found.unit())) {
            throw new DutyRefusedException(Reason.NOT_YOURS);
        }
        colleagues
                .find(found.unit(), found.absent())
                .ifPresent(it -> colleagues.requireLead(by, found.unit(), it.id()));
        var why = Colleagues.reason(reason);
        return changing(() -> end(id, why, by.id()));
    }

    private Substitution end(long id, String reason, String by) {
        substitutions.lock();
        var today = calendars.today();
        var open = substitutions
                .find(id)
                .filter(it -> it.ending().isEmpty() && !today.isAfter(it.lastDay()))
                .orElseThrow(() -> new DutyRefusedException(Reason.NOT_OPEN));
        substitutions.end(id, by, reason);
        process.handBack(open);
        return open;
    }

    /** What is recorded counts from the end of the transaction. */
    private Substitution changing(Supplier<Substitution> change) {
        try {
            return Objects.requireNonNull(transaction.execute(it -> change.get()));
        } finally {
            inForce.forget();
        }
    }
}
