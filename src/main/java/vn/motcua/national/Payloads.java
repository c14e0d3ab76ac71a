package vn.motcua.national;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.national.Outbox.Kind;

/** Writes what is sent, from the log up to the event that it is about. */
@Component
class Payloads {
    private final DossierLog log;
    private final Dossiers dossiers;
    private final AccessLog accesses;
    private final StatusPayload status;
    private final ProgressPayload progress;

    Payloads(DossierLog log, Dossiers dossiers, AccessLog accesses, StatusPayload status, ProgressPayload progress) {
        this.log = log;
        this.dossiers = dossiers;
        this.accesses = accesses;
        this.status = status;
        this.progress = progress;
    }

    /**
     * @param service the gateway's name of the service
     * @param item one element of its {@code data}
     */
    record Payload(String service, Map<String, Object> item) {}

    /** @param code by which the portal knows the dossier */
    Payload of(Kind kind, Dossier dossier, String code, int sequence) {
        var payload = ours(kind, dossier, sequence);
        if (!code.equals(dossier.code())) {
            payload.item().put("MaHoSo", code);
            payload.item().put("SoBienNhan", dossier.code());
        }
        return payload;
    }

    private Payload ours(Kind kind, Dossier dossier, int sequence) {
        var events = log.of(dossier.code()).subList(0, sequence);
        return switch (kind) {
            case STATUS -> {
                accesses.note(dossier.code(), "system", "send to national portal", null);
                var application = dossiers.application(dossier.code());
                yield new Payload("DongBoHoSoMC", status.item(dossier, application, events));
            }
            case PROGRESS -> new Payload("CapNhatTienDoHoSoMC", progress.item(dossier, List.copyOf(events)));
        };
    }
}
