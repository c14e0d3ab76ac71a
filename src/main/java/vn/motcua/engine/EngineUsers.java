package vn.motcua.engine;

import java.util.Optional;
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

    EngineUsers(IdentityService identity) {
        this.identity = identity;
    }

    public Optional<SignedInUser> find(String id) {
        return Optional.ofNullable(identity.createUserQuery().userId(id).singleResult())
                .map(this::describe);
    }

    /** Family name first, as she is called on papers. */
    public Optional<String> name(String id) {
        return Optional.ofNullable(identity.createUserQuery().userId(id).singleResult())
                .map(EngineUsers::fullName);
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
