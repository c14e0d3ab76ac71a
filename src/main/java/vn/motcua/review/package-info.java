/** What the shared model parts do: check, accept, supplement, refuse, sign, issue, return. */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "dossier",
            "staff",
            "duty",
            "engine",
            "paper",
            "signature",
            "notice",
            "unit",
            "procedure",
            "document",
            "calendar",
            "clock"
        })
@NullMarked
package vn.motcua.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
