/** Who waits at the one-stop shops: tickets, the order in which they are called, appointments, and how long it takes. */
@ApplicationModule(
        displayName = "Queue",
        allowedDependencies = {"staff", "unit", "calendar", "paper", "engine"})
@NullMarked
package vn.motcua.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
