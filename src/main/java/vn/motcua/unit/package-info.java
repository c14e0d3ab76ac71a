/** The 40 wards and communes and the codes they put on dossiers. */
@ApplicationModule(
        displayName = "Units",
        allowedDependencies = {})
@NullMarked
package vn.motcua.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
