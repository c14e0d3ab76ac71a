package vn.motcua.notice;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Finds the mail addresses of members of staff in the engine's directory. */
@Component
public class StaffMailProcess {
    private final IdentityService identity;
    private final NoticeSettings settings;

    StaffMailProcess(IdentityService identity, NoticeSettings settings) {
        this.identity = identity;
        this.settings = settings;
    }

    /** Empty when there is no such person or her address is not known. */
    public Set<String> of(String person) {
        var user = Optional.ofNullable(identity.createUserQuery().userId(person).singleResult());
        return user.map(User::getEmail).filter(it -> !it.isBlank()).map(Set::of).orElse(Set.of());
    }

    /** The address that is set for this group, otherwise those of its members in this unit. */
    public Set<String> ofGroup(String role, String unit) {
        var common = settings.groupAddresses().get(role + "-" + unit);
        return common != null
                ? Set.of(common)
                : identity.createUserQuery().memberOfGroup(role).memberOfTenant(unit).list().stream()
                        .map(User::getEmail)
                        .filter(it -> it != null && !it.isBlank())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
