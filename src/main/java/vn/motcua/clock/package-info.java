/** The legal clock: what a ledger of starts, pauses, extensions and stops means by the calendar in force. */
@ApplicationModule(
        displayName = "Clock",
        allowedDependencies = {"calendar"})
@NullMarked
package vn.motcua.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
