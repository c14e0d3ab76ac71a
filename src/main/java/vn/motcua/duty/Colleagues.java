package vn.motcua.duty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.duty.DutyRefusedException.Reason;
import vn.motcua.engine.EngineUsers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.staff.Role;

/** Who works in a unit, and who may say there who does whose work. */
@Component
class Colleagues {
    static final int LONGEST_REASON = 500; // characters

    private static final List<String> ROLES = Arrays.stream(Role.values())
            .filter(Role::worksDossiers)
            .map(Role::key)
            .toList();

    private final EngineUsers users;

    Colleagues(EngineUsers users) {
        this.users = users;
    }

    /** Whoever may hold tasks of dossiers there, by name. */
    List<SignedInUser> of(String unit) {
        return users.colleagues(unit, ROLES);
    }

    Optional<SignedInUser> find(String unit, String person) {
        return of(unit).stream().filter(it -> it.id().equals(person)).findFirst();
    }

    /** Heads of divisions and leaders, in their own units. */
    boolean leads(SignedInUser user, String unit) {
        return user.worksFor(unit) && (user.hasRole(Role.LEADER.key()) || user.hasRole(Role.DIVISION_HEAD.key()));
    }

    /**
     * Leaders for everybody, heads of divisions for whoever is no leader.
     *
     * @throws DutyRefusedException when this person may not, or there is no such colleague
     */
    void requireLead(SignedInUser user, String unit, String colleague) {
        if (!leads(user, unit)) {
            throw new DutyRefusedException(Reason.NOT_YOURS);
        }
        var found = find(unit, colleague).orElseThrow(() -> new DutyRefusedException(Reason.PEOPLE));
        if (found.hasRole(Role.LEADER.key()) && !user.hasRole(Role.LEADER.key())) {
            throw new DutyRefusedException(Reason.NOT_YOURS);
        }
    }

    /**
     * A reason as it is kept.
     *
     * @throws DutyRefusedException when there is none, or it is too long
     */
    static String reason(String typed) {
        var reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new DutyRefusedException(Reason.REASON);
        }
        return reason;
    }
}
