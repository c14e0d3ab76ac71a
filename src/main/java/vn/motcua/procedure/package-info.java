/** The catalogue: what each administrative procedure asks for, costs and takes, in the version in force. */
@ApplicationModule(
        displayName = "Procedures",
        allowedDependencies = {"calendar", "unit", "engine"})
@NullMarked
package vn.motcua.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
