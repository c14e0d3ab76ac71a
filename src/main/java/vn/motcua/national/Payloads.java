package vn.motcua.national;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Application;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.national.Outbox.Kind;

/** Writes what is sent, from the log up to the event that it is about. */
@Component
class Payloads {
    private final DossierLog log;
    private final Dossiers dossiers;
    private final Documents documents;
    private final AccessLog accesses;
    private final StatusPayload status;
    private final ProgressPayload progress;

    Payloads(
            DossierLog log,
            Dossiers dossiers,
            Documents documents,
            AccessLog accesses,
            StatusPayload status,
            ProgressPayload progress) {
        this.log = log;
        this.dossiers = dossiers;
        this.documents = documents;
        this.accesses = accesses;
        this.status = status;
        this.progress = progress;
    }

    /**
     * @param service the gateway's name of the service
     * @param item one element of its {@code data}
     */
    record Payload(String service, Map<String, Object> item) {}

    /** What was handed in, and by whom. */
    record Submission(Application application, List<Document> files) {}

    /** @param code by which the portal knows the dossier */
    OfOneDossier of(Dossier dossier, String code) {
        return new OfOneDossier(dossier, code);
    }

    /** What goes out together about one dossier, which is read once for all of it and leaves one trace. */
    final class OfOneDossier {
        private final Dossier dossier;
        private final String code;
        private final List<DossierEvent> events;
        private @Nullable Submission submission;

        private OfOneDossier(Dossier dossier, String code) {
            this.dossier = dossier;
            this.code = code;
            this.events = List.copyOf(log.of(dossier.code()));
        }

        Payload next(Kind kind, int sequence) {
            var until = events.subList(0, sequence);
            var payload = switch (kind) {
                case STATUS -> new Payload("DongBoHoSoMC", status.item(dossier, submission(), until));
                case PROGRESS -> new Payload("CapNhatTienDoHoSoMC", progress.item(dossier, until));
            };
            if (!code.equals(dossier.code())) {
                payload.item().put("MaHoSo", code);
                payload.item().put("SoBienNhan", dossier.code());
            }
            return payload;
        }

        private Submission submission() {
            var known = submission;
            if (known == null) {
                accesses.note(dossier.code(), "system", "send to national portal", null);
                known = new Submission(dossiers.application(dossier.code()), documents.of(dossier.code()));
                submission = known;
            }
            return known;
        }
    }
}
