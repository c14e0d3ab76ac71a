package vn.motcua.engine;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/**
 * A member of staff who has signed in.
 *
 * @param id sign-in name
 * @param name full name
 * @param roles role keys, which are the engine's groups
 * @param units codes of the wards and communes she works for, which are the engine's tenants
 */
public record SignedInUser(String id, String name, Set<String> roles, Set<String> units)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return id;
    }

    public boolean worksFor(String unit) {
        return units.contains(unit);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
