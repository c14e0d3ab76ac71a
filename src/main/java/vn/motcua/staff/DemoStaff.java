package vn.motcua.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.engine.Directory;
import vn.motcua.engine.SignedInUser;

/**
 * Invented staff for a first look. A sign-in name is the role and the ward's code, {@code reception19789}, and also the
 * password.
 */
@Component
@Profile("demo")
public class DemoStaff {
    private static final String[] FAMILY = {"Trần", "Lê", "Hoàng"};
    private static final String[] GIVEN = {
        "Thị Thu Hà", "Quang Minh", "Thị Ngọc Ánh", "Văn Dũng", "Thị Bích Liên", "Đình Phúc", "Thanh Tùng"
    };

    private final Directory directory;
    private final List<String> units;

    DemoStaff(Directory directory, @Value("${motcua.demo.units}") List<String> units) {
        this.directory = directory;
        this.units = List.copyOf(units);
    }

    /** Everybody, ward by ward; then those who work for all three. */
    public List<SignedInUser> people() {
        var people = new ArrayList<SignedInUser>();
        for (var unit : units) {
            for (var role : Role.values()) {
                if (role.worksDossiers()) {
                    people.add(person(role, unit, units.indexOf(unit)));
                }
            }
        }
        for (var role : List.of(Role.MANAGER, Role.DESIGNER)) {
            people.add(new SignedInUser(role.key(), name(0, role.ordinal()), Set.of(role.key()), Set.copyOf(units)));
        }
        people.add(new SignedInUser("admin", "Nguyễn Hữu Tài", Set.of(Role.ADMINISTRATOR.key()), Set.copyOf(units)));
        return people;
    }

    @EventListener(ApplicationStartedEvent.class)
    void moveIn() {
        people().forEach(it -> directory.user(it, it.id()));
    }

    private static SignedInUser person(Role role, String unit, int index) {
        return new SignedInUser(role.key() + unit, name(index, role.ordinal()), Set.of(role.key()), Set.of(unit));
    }

    private static String name(int family, int given) {
        return FAMILY[family % FAMILY.length] + " " + GIVEN[(given + family) % GIVEN.length];
    }
}
