package vn.motcua.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes groups, tenants, users and rights into the engine; each call may be repeated and changes nothing then. */
@Component
public class Directory {
    private final IdentityService identity;
    private final AuthorizationService authorizations;

    Directory(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    public void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType("motcua");
            identity.saveGroup(group);
        }
    }

    public void tenant(String id, String name) {
        if (identity.createTenantQuery().tenantId(id).count() == 0) {
            var tenant = identity.newTenant(id);
            tenant.setName(name);
            identity.saveTenant(tenant);
        }
    }

    /** An existing user keeps her password, groups and tenants. */
    @Transactional
    public void user(SignedInUser user, String password) {
        if (identity.createUserQuery().userId(user.id()).count() > 0) {
            return;
        }
        var created = identity.newUser(user.id());
        var space = user.name().lastIndexOf(' ');
        created.setFirstName(space < 0 ? "" : user.name().substring(0, space));
        created.setLastName(user.name().substring(space + 1));
        created.setPassword(password);
        identity.saveUser(created);
        user.roles().forEach(role -> identity.createMembership(user.id(), role));
        user.units().forEach(unit -> identity.createTenantUserMembership(unit, user.id()));
    }

    /** Takes a group away, with whatever it was granted. */
    public void forget(String group) {
        identity.deleteGroup(group);
        authorizations.createAuthorizationQuery().groupIdIn(group).list().stream()
                .map(Authorization::getId)
                .forEach(authorizations::deleteAuthorization);
    }

    void grant(String group, Resource resource, String id, Permission... permissions) {
        var query = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id);
        if (query.count() > 0) {
            return;
        }
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
