package vn.motcua.staff;

import static vn.motcua.staff.Role.ADMINISTRATOR;
import static vn.motcua.staff.Role.DESIGNER;
import static vn.motcua.staff.Role.DIVISION_HEAD;
import static vn.motcua.staff.Role.LEADER;
import static vn.motcua.staff.Role.MANAGER;
import static vn.motcua.staff.Role.RECEPTION;
import static vn.motcua.staff.Role.SPECIALIST;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.engine.SignedInUser;

/** Where staff work, and for whom it is; in the order in which one looks for it. */
enum StaffPage {
    TASKLIST("/camunda/app/tasklist/default/", Roles.TASKLIST),
    TASKS("/staff/tasks", Roles.DOSSIERS),
    COUNTER("/counter", EnumSet.of(RECEPTION)),
    SUPPLEMENT("/counter/supplement", EnumSet.of(RECEPTION)),
    PARCELS("/counter/parcels", EnumSet.of(RECEPTION)),
    TICKETS("/counter/tickets", EnumSet.of(RECEPTION)),
    QUEUE("/counter/queue", EnumSet.of(RECEPTION)),
    QUEUE_FIGURES("/counter/queue/figures", EnumSet.of(RECEPTION, LEADER, MANAGER)),
    HAND_OVERS("/staff/hand-overs", EnumSet.of(RECEPTION, SPECIALIST, DIVISION_HEAD)),
    SUBSTITUTIONS("/staff/substitutions", Roles.DOSSIERS),
    REASSIGNMENT("/staff/reassignment", EnumSet.of(DIVISION_HEAD, LEADER)),
    REGISTER("/staff/register", EnumSet.of(LEADER, MANAGER)),
    NOTICES("/staff/notices", EnumSet.of(LEADER, MANAGER, DESIGNER)),
    COCKPIT("/camunda/app/cockpit/default/", EnumSet.of(MANAGER, DESIGNER, ADMINISTRATOR)),
    ADMIN("/camunda/app/admin/default/", EnumSet.of(ADMINISTRATOR));

    private final String path;
    private final Set<Role> roles;

    StaffPage(String path, Set<Role> roles) {
        this.path = path;
        this.roles = roles;
    }

    public String path() {
        return path;
    }

    /** Of its title, and with {@code .what} of the sentence that says what it is for. */
    public String textKey() {
        return "page.staff." + name();
    }

    /** Keys of the roles that it is for. */
    String[] roles() {
        return roles.stream().map(Role::key).toArray(String[]::new);
    }

    static List<StaffPage> of(SignedInUser user) {
        return Arrays.stream(values())
                .filter(it -> it.roles.stream().anyMatch(role -> user.hasRole(role.key())))
                .toList();
    }

    private static final class Roles {
        static final Set<Role> DOSSIERS = EnumSet.range(RECEPTION, Role.LAND_BRANCH);
        static final Set<Role> TASKLIST = EnumSet.range(RECEPTION, MANAGER);
    }
}
