/** How libraries find their parts, without looking through all of the application's libraries each time. */
@ApplicationModule(
        displayName = "Lookup",
        allowedDependencies = {})
@NullMarked
package vn.motcua.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
