/** Messages to citizens: written with the dossier, delivered afterwards, never twice. */
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"dossier", "engine", "unit"})
@NullMarked
package vn.motcua.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
