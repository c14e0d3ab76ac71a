/** The citizens' face: pages and public API; no rules. */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "calendar",
            "clock",
            "unit",
            "procedure",
            "document",
            "dossier",
            "paper",
            "signature",
            "fee",
            "notice",
            "citizen",
            "engine"
        })
@NullMarked
package vn.motcua.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
