/** Keeps the national public-service portal informed of each dossier's statuses and progress. */
@ApplicationModule(
        displayName = "National portal",
        allowedDependencies = {"dossier", "procedure", "document", "unit", "engine"})
@NullMarked
package vn.motcua.national;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
