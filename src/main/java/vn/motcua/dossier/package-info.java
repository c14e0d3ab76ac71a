/** The case: its code, applicant, answers, event log, status rules and legal clock. */
@ApplicationModule(
        displayName = "Dossiers",
        allowedDependencies = {"calendar", "clock", "unit", "procedure", "document", "engine"})
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
