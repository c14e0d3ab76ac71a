package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.document.Sealing;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.signature.SigningService;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.Part;
import vn.motcua.support.StaffDoor;

/** The desk of a ward that signs electronically, with its scanner. */
final class ScanDesk {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String CLERK = "reception" + SigningService.UNIT;

    private final ObjectMapper json = new ObjectMapper();
    private final Motcua motcua;
    private final EngineTables engine;
    private final Documents documents;
    private final DossierLog log;
    private final HistoryService history;
    private final JdbcClient database;

    ScanDesk(
            Motcua motcua,
            EngineTables engine,
            Documents documents,
            DossierLog log,
            HistoryService history,
            JdbcClient database) {
        this.motcua = motcua;
        this.engine = engine;
        this.documents = documents;
        this.log = log;
        this.history = history;
        this.database = database;
    }

    boolean shows(Submitted dossier, Sealing sealing) {
        return added(dossier).sealing() == sealing;
    }

    Submitted submitted(String unit) {
        return motcua.submitted(Application.ofHouseholdBusiness().in(unit));
    }

    void add(String clerk, Submitted dossier, Part file) {
        var task = motcua.tasks(clerk, dossier.code()).get(0).get("id");
        var answer = StaffDoor.of(motcua, clerk)
                .sendFiles("/staff/api/tasks/" + task + "/files", Map.of(), Map.of("premises", file));
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
    }

    /** The one file that staff added. */
    Document added(Submitted dossier) {
        return documents.of(dossier.code()).stream()
                .filter(it -> it.addedBy().startsWith("reception"))
                .findFirst()
                .orElseThrow();
    }

    byte[] content(Document document) throws IOException {
        try (var content = documents.open(document)) {
            return content.readAllBytes();
        }
    }

    byte[] opened(Submitted dossier) {
        return staff("/files/" + added(dossier).id(), dossier);
    }

    JsonNode panel(Submitted dossier) throws IOException {
        return json.readTree(staff("/dossier", dossier));
    }

    /** What is said about the files that staff added; nothing is about the others. */
    List<String> seals(Submitted dossier) throws IOException {
        return panel(dossier).path("files").findValues("seal").stream()
                .map(JsonNode::asText)
                .toList();
    }

    private byte[] staff(String path, Submitted dossier) {
        var task = motcua.tasks(CLERK, dossier.code()).get(0).get("id");
        return StaffDoor.of(motcua, CLERK)
                .get("/staff/api/tasks/" + task + path)
                .getBody();
    }

    Optional<DossierEvent> last(Submitted dossier, EventKind kind) {
        return log.last(dossier.code(), it -> it.kind() == kind);
    }

    String sha256(byte[] content) {
        return database.sql("select encode(sha256(?), 'hex')")
                .param(content)
                .query(String.class)
                .single();
    }

    long instances(Submitted dossier) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.code())
                .processDefinitionKey("seal-document")
                .count();
    }

    Optional<Incident> incident(Submitted dossier) {
        return engine.incident(dossier.code(), "seal-document");
    }
}
