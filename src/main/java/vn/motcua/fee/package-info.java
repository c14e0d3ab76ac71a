/** Money: what a dossier costs, how it is paid, and what came in. */
@ApplicationModule(
        displayName = "Fees",
        allowedDependencies = {"dossier", "procedure", "unit", "paper", "clock", "engine"})
@NullMarked
package vn.motcua.fee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
