/** Who works here: roles, their rights in the web apps, and the doors they come in by. */
@ApplicationModule(
        displayName = "Staff",
        allowedDependencies = {"unit", "citizen", "engine"})
@NullMarked
package vn.motcua.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
