/** Takes in what is submitted on the national public-service portal, and keeps it informed of each dossier. */
@ApplicationModule(
        displayName = "National portal",
        allowedDependencies = {"dossier", "procedure", "document", "unit", "engine"})
@NullMarked
package vn.motcua.national;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
