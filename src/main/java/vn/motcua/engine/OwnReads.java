package vn.motcua.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** What the application itself reads of its models, for which whoever is signed in needs no right. */
@Component
class OwnReads {
    private final IdentityService identity;

    OwnReads(IdentityService identity) {
        this.identity = identity;
    }

    <T> T read(Supplier<T> read) {
        var asking = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return read.get();
        } finally {
            identity.setAuthentication(asking);
        }
    }
}
