/** Who a citizen is who signs in with her electronic identity. */
@ApplicationModule(
        displayName = "Citizens",
        allowedDependencies = {})
@NullMarked
package vn.motcua.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
