/** Household business registration: its rules and its register. */
@ApplicationModule(
        displayName = "Household businesses",
        allowedDependencies = {"dossier", "engine", "paper", "review", "unit", "procedure", "calendar"})
@NullMarked
package vn.motcua.householdbusiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
