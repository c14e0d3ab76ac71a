/**
 * Takes in what is submitted on the national public-service portal, keeps it informed of each dossier, and deposits results in
 * the electronic data store.
 */
@ApplicationModule(
        displayName = "National portal",
        allowedDependencies = {"dossier", "procedure", "document", "paper", "unit", "engine"})
@NullMarked
package vn.motcua.national;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
