/** What the office keeps of its work and shows to whoever supervises it: control sheets, registers, who saw what, packages. */
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {
            "calendar",
            "clock",
            "unit",
            "staff",
            "procedure",
            "document",
            "dossier",
            "paper",
            "engine"
        })
@NullMarked
package vn.motcua.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
