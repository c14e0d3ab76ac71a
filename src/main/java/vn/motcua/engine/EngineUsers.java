package vn.motcua.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's identity service as the one directory of staff. */
@Component
public class EngineUsers {
    private final IdentityService identity;
    private final RecentSignIns recent;

    EngineUsers(IdentityService identity, RecentSignIns recent) {
        this.identity = identity;
        this.recent = recent;
    }

    public Optional<SignedInUser> find(String id) {
        return Optional.ofNullable(identity.createUserQuery().userId(id).singleResult())
                .map(this::describe);
    }

    /** Family name first, as she is called on papers. */
    public Optional<String> name(String id) {
        return recent.name(id, this::nameNow);
    }

    private Optional<String> nameNow(String id) {
        return Optional.ofNullable(identity.createUserQuery().userId(id).singleResult())
                .map(EngineUsers::fullName);
    }

    /** Whoever works for a unit in one of these roles, by name; only these roles are told. */
    public List<SignedInUser> colleagues(String unit, Collection<String> roles) {
        var found = new HashMap<String, SignedInUser>();
        for (var role : roles) {
            identity.createUserQuery().memberOfGroup(role).memberOfTenant(unit).list().stream()
                    .map(it -> new SignedInUser(it.getId(), fullName(it), Set.of(role), Set.of(unit)))
                    .forEach(it -> found.merge(it.id(), it, EngineUsers::joined));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(SignedInUser::name).thenComparing(SignedInUser::id))
                .toList();
    }

    private static SignedInUser joined(SignedInUser first, SignedInUser second) {
        var roles = new TreeSet<>(first.roles());
        roles.addAll(second.roles());
        return new SignedInUser(first.id(), first.name(), roles, first.units());
    }

    boolean passwordMatches(String id, String password) {
        return identity.checkPassword(id, password);
    }

    private SignedInUser describe(User user) {
        var groups = identity.createGroupQuery().groupMember(user.getId()).list();
        var tenants = identity.createTenantQuery().userMember(user.getId()).list();
        return new SignedInUser(
                user.getId(),
                fullName(user),
                groups.stream().map(Group::getId).collect(Collectors.toCollection(TreeSet::new)),
                tenants.stream().map(Tenant::getId).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The web apps show "first last", so the family name is kept as the first and the given name as the last. */
    private static String fullName(User user) {
        return (orEmpty(user.getFirstName()) + " " + orEmpty(user.getLastName())).strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
