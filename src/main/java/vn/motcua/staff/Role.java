package vn.motcua.staff;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a member of staff may be; its key is the candidate group of the lane with that name.
 *
 * <p>The rights of a role in the web apps are granted by {@link RoleRights}.
 */
public enum Role {
    RECEPTION("reception", "Bộ phận tiếp nhận và trả kết quả"),
    SPECIALIST("specialist", "Công chức chuyên môn"),
    DIVISION_HEAD("divisionHead", "Trưởng phòng"),
    LEADER("leader", "Lãnh đạo Ủy ban nhân dân"),
    RECORDS_CLERK("recordsClerk", "Văn thư"),
    LAND_BRANCH("landBranch", "Chi nhánh Văn phòng đăng ký đất đai"),
    MANAGER("manager", "Quản lý, giám sát"),
    DESIGNER("designer", "Thiết kế quy trình"),
    ADMINISTRATOR("camunda-admin", "Quản trị hệ thống");

    private final String key;
    private final String title;

    Role(String key, String title) {
        this.key = key;
        this.title = title;
    }

    public String key() {
        return key;
    }

    /** In Vietnamese, as the web apps show it. */
    public String title() {
        return title;
    }

    /** Empty when no role has this key. */
    public static Optional<Role> of(String key) {
        return Stream.of(values()).filter(it -> it.key.equals(key)).findFirst();
    }

    /** Whether its steps are those of an agency besides the ward, with limits of its own. */
    public boolean isOfAnotherAgency() {
        return this == LAND_BRANCH;
    }

    /** Whether this role completes tasks of dossiers. */
    public boolean worksDossiers() {
        return ordinal() <= LAND_BRANCH.ordinal();
    }
}
