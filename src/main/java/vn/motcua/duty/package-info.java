/** Who may take which task: separation of duties, substitution of the absent, and handing tasks to another colleague. */
@ApplicationModule(
        displayName = "Duty",
        allowedDependencies = {"dossier", "procedure", "staff", "unit", "calendar", "engine"})
@NullMarked
package vn.motcua.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
