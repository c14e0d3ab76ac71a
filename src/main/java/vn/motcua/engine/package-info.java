/** All that is about Camunda itself: models go in, staff sign in, variables are typed, wards are tenants. */
@ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {"lookup"})
@NullMarked
package vn.motcua.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
