package vn.motcua.staff;

import java.util.Arrays;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.motcua.engine.Directory;
import vn.motcua.engine.RoleRights;
import vn.motcua.engine.SharedFilters;
import vn.motcua.engine.SignedInUser;
import vn.motcua.unit.Unit;
import vn.motcua.unit.Units;

/** Brings roles, wards and rights into the engine at each start, and the first administrator when one is named. */
@Component
@EnableConfigurationProperties(StaffSettings.class)
class StaffSetup implements SmartInitializingSingleton {
    private final Directory directory;
    private final RoleRights rights;
    private final SharedFilters filters;
    private final Units units;
    private final StaffSettings settings;

    StaffSetup(Directory directory, RoleRights rights, SharedFilters filters, Units units, StaffSettings settings) {
        this.directory = directory;
        this.rights = rights;
        this.filters = filters;
        this.units = units;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var role : Role.values()) {
            directory.group(role.key(), role.title());
            grant(role);
        }
        filters.create(Arrays.stream(Role.values()).map(Role::key).toList());
        units.all().forEach(this::tenant);
        var first = settings.administrator();
        if (first != null) {
            var administrator = new SignedInUser(first.id(), first.name(), Set.of(Role.ADMINISTRATOR.key()), Set.of());
            directory.user(administrator, first.password());
        }
    }

    private void tenant(Unit unit) {
        directory.tenant(unit.code(), unit.fullName());
    }

    private void grant(Role role) {
        switch (role) {
            case MANAGER -> rights.grantManager(role.key());
            case DESIGNER -> rights.grantDesigner(role.key());
            case ADMINISTRATOR -> rights.grantAdministrator(role.key());
            default -> rights.grantWorker(role.key());
        }
    }
}
