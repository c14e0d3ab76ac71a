/** The files of a dossier: checked by content, kept by content hash. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {})
@NullMarked
package vn.motcua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
