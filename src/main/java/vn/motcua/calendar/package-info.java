/** Working days, office hours and arithmetic on working time; it knows nothing of dossiers. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
