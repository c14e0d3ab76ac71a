/** The staff's face: what our plug-in shows inside Tasklist; no rules. */
@ApplicationModule(
        displayName = "Tasklist",
        allowedDependencies = {
            "calendar",
            "clock",
            "unit",
            "staff",
            "duty",
            "procedure",
            "document",
            "dossier",
            "review",
            "notice",
            "national",
            "paper",
            "archive",
            "engine"
        })
@NullMarked
package vn.motcua.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
