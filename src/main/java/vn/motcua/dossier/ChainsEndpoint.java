package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/**
 * {@code /actuator/chains}: whether every dossier's log is what it was when it was written. Takes as long as reading all
 * events does.
 */
@Component
@Endpoint(id = "chains")
class ChainsEndpoint {
    private final ChainInspection inspection;

    ChainsEndpoint(ChainInspection inspection) {
        this.inspection = inspection;
    }

    /** @param broken how many dossiers have a chain that is not whole; {@code first} is the oldest of them */
    record Answer(
            long dossiers,
            long events,
            long broken,
            @Nullable Link first) {}

    record Link(String dossier, int sequence, String why, String meaning) {}

    @ReadOperation
    Answer inspect() {
        var report = inspection.inspect();
        var first = report.first()
                .map(it -> new Link(
                        it.dossier(), it.sequence(), it.why().name(), it.why().meaning()))
                .orElse(null);
        return new Answer(report.dossiers(), report.events(), report.broken(), first);
    }
}
