/** The reception desk: whoever comes in is found again, her application taken in, accepted and answered with its papers; no rules. */
@ApplicationModule(
        displayName = "Counter",
        allowedDependencies = {
            "calendar",
            "staff",
            "unit",
            "queue",
            "procedure",
            "dossier",
            "fee",
            "paper",
            "notice",
            "review",
            "engine"
        })
@NullMarked
package vn.motcua.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
