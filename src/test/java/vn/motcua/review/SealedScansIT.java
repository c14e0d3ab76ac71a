package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.document.Document;
import vn.motcua.document.DocumentSettings;
import vn.motcua.document.Documents;
import vn.motcua.document.Sealing;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.signature.SignatureChecks;
import vn.motcua.signature.SigningService;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.Part;
import vn.motcua.support.Scanner;
import vn.motcua.support.StaffDoor;

/** What the desk of a ward scans that signs electronically, by a service that is away at times. */
@MotcuaTest
class SealedScansIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CLERK = "reception" + SigningService.UNIT;

    private final SigningService service = SigningService.running();
    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    @Autowired
    Documents documents;

    @Autowired
    DocumentSettings settings;

    @Autowired
    SignatureChecks checks;

    @Autowired
    DossierLog log;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient database;

    @AfterEach
    void isBack() {
        service.setAway(false);
    }

    @Test
    void aScanGetsTheSealOfTheUnit() throws IOException {
        var dossier = submitted(SigningService.UNIT);
        var scan = Scanner.pdf(2);
        add(CLERK, dossier, new Part("hop-dong.pdf", scan));
        await().atMost(PATIENCE).until(() -> added(dossier).sealing() == Sealing.SEALED);

        var pdf = content(added(dossier));
        var facts = checks.of(pdf).orElseThrow();
        assertThat(facts.intact()).isTrue();
        assertThat(facts.holder()).isEqualTo(SigningService.HOLDER);
        assertThat(opened(dossier)).isEqualTo(pdf);
        var event = last(dossier, EventKind.DOCUMENT_SEALED).orElseThrow();
        assertThat(event.text("file")).hasValue(added(dossier).id().toString());
        assertThat(event.text("original")).hasValue(sha256(scan));
        assertThat(event.text("sha256")).hasValue(sha256(pdf));
        assertThat(event.text("certificate")).hasValue(facts.serial());
        assertThat(log.verify(dossier.code())).isEmpty();
        assertThat(kept(sha256(scan))).isEqualTo(scan);
    }

    @Test
    void aPhotographBecomesAPageWithASeal() throws IOException {
        var dossier = submitted(SigningService.UNIT);
        add(CLERK, dossier, new Part("hop-dong.JPG", Scanner.picture(620, 877, "jpg")));
        await().atMost(PATIENCE).until(() -> added(dossier).sealing() == Sealing.SEALED);

        var document = added(dossier);
        assertThat(document.fileName()).isEqualTo("hop-dong.pdf");
        assertThat(document.mediaType()).isEqualTo("application/pdf");
        var pdf = content(document);
        assertThat(document.size()).isEqualTo(pdf.length);
        assertThat(checks.of(pdf).orElseThrow().intact()).isTrue();
        try (var shown = Loader.loadPDF(pdf)) {
            assertThat(shown.getNumberOfPages()).isEqualTo(1);
        }
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("sealed-scan.pdf"), pdf);
    }

    @Test
    void showsStaffAndThePackageWhatIsSealed() throws IOException {
        var dossier = submitted(SigningService.UNIT);
        add(CLERK, dossier, new Part("hop-dong.pdf", Scanner.pdf(1)));
        await().atMost(PATIENCE).until(() -> added(dossier).sealing() == Sealing.SEALED);

        assertThat(seals(dossier)).containsExactly("đã ký số");
        assertThat(panel(dossier).path("timeline").toString()).contains("đã được ký số của cơ quan");
        assertThat(motcua.look(dossier.code(), dossier.key()).getBody().toString())
                .doesNotContain("đã được ký số của cơ quan");
        assertThat(packaged(dossier).path("documents")).hasSize(3).satisfiesOnlyOnce(it -> {
            assertThat(it.path("fileName").asText()).isEqualTo("hop-dong.pdf");
            assertThat(it.path("addedBy").asText()).contains(CLERK);
            assertThat(it.path("sealed").asBoolean()).isTrue();
        });
    }

    @Test
    void isKeptWhileNobodySignsAndSealedOnceAfterwards() throws IOException {
        service.setAway(true);
        var made = service.signatures();
        var dossier = submitted(SigningService.UNIT);
        var scan = Scanner.pdf(1);
        add(CLERK, dossier, new Part("hop-dong.pdf", scan));
        await().atMost(PATIENCE).until(() -> incident(dossier).isPresent());

        assertThat(opened(dossier)).isEqualTo(scan);
        assertThat(seals(dossier)).contains("đang chờ ký số");
        motcua.does(CLERK, dossier.code(), Motcua.ACCEPT);
        assertThat(motcua.status(dossier)).isEqualTo(4);

        service.setAway(false);
        engine.tryAgain(incident(dossier).orElseThrow());
        await().atMost(PATIENCE).until(() -> added(dossier).sealing() == Sealing.SEALED);

        await().atMost(PATIENCE).until(() -> incident(dossier).isEmpty());
        assertThat(service.signatures()).isEqualTo(made + 1);
        assertThat(last(dossier, EventKind.DOCUMENT_SEALED).orElseThrow().text("original"))
                .hasValue(sha256(scan));
    }

    @Test
    void aFileThatNobodyCanSignStaysAsItIsAndIsShown() throws IOException {
        var dossier = submitted(SigningService.UNIT);
        var closed = Scanner.pdfWithPassword();
        add(CLERK, dossier, new Part("hop-dong.pdf", closed));
        await().atMost(PATIENCE).until(() -> added(dossier).sealing() == Sealing.IMPOSSIBLE);

        assertThat(opened(dossier)).isEqualTo(closed);
        assertThat(seals(dossier)).anyMatch(it -> it.contains("hãy quét lại"));
        assertThat(last(dossier, EventKind.DOCUMENT_NOT_SEALED).orElseThrow().text("original"))
                .hasValue(sha256(closed));
        assertThat(incident(dossier)).isEmpty();
    }

    @Test
    void whatIsHandedInAtTheCounterIsSealedToo() {
        var dossier = submitted(SigningService.UNIT);
        motcua.does(
                CLERK, dossier.code(), Map.of("receptionOutcome", "supplement", "missingContent", "Hợp đồng thuê nhà"));
        StaffDoor.of(motcua, CLERK)
                .sendFiles(
                        "/counter/supplement",
                        Map.of("code", dossier.code(), "note", "Mang đến quầy"),
                        Map.of("premises", new Part("hop-dong.png", Scanner.picture(620, 877, "png"))));

        await().atMost(PATIENCE).until(() -> added(dossier).sealing() == Sealing.SEALED);
    }

    @Test
    void leavesWhatTheApplicantSendsAndTheOtherWardsAsTheyAre() throws IOException {
        var made = service.signatures();
        var signing = submitted(SigningService.UNIT);
        var other = submitted("19789");
        var scan = Scanner.pdf(1);
        add("reception19789", other, new Part("hop-dong.pdf", scan));

        assertThat(documents.of(signing.code())).extracting(Document::sealing).containsOnly(Sealing.NONE);
        assertThat(documents.of(other.code())).extracting(Document::sealing).containsOnly(Sealing.NONE);
        assertThat(content(added(other))).isEqualTo(scan);
        assertThat(instances(signing) + instances(other)).isZero();
        assertThat(service.signatures()).isEqualTo(made);
    }

    private Submitted submitted(String unit) {
        return motcua.submitted(Application.ofHouseholdBusiness().in(unit));
    }

    private void add(String clerk, Submitted dossier, Part file) {
        var task = motcua.tasks(clerk, dossier.code()).get(0).get("id");
        var answer = StaffDoor.of(motcua, clerk)
                .sendFiles("/staff/api/tasks/" + task + "/files", Map.of(), Map.of("premises", file));
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
    }

    /** The one file that staff added. */
    private Document added(Submitted dossier) {
        return documents.of(dossier.code()).stream()
                .filter(it -> it.addedBy().startsWith("reception"))
                .findFirst()
                .orElseThrow();
    }

    private byte[] content(Document document) throws IOException {
        try (var content = documents.open(document)) {
            return content.readAllBytes();
        }
    }

    private byte[] opened(Submitted dossier) {
        return staff("/files/" + added(dossier).id(), dossier);
    }

    private JsonNode panel(Submitted dossier) throws IOException {
        return json.readTree(staff("/dossier", dossier));
    }

    /** What is said about the files that staff added; nothing is about the others. */
    private List<String> seals(Submitted dossier) throws IOException {
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

    private JsonNode packaged(Submitted dossier) throws IOException {
        var zip = StaffDoor.of(motcua, "leader" + SigningService.UNIT)
                .get("/staff/api/dossiers/" + dossier.code() + "/export")
                .getBody();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals("dossier.json")) {
                    return json.readTree(entries.readAllBytes());
                }
            }
        }
        throw new AssertionError("no dossier.json");
    }

    private byte[] kept(String hash) throws IOException {
        return Files.readAllBytes(
                settings.folder().resolve(hash.substring(0, 2)).resolve(hash));
    }

    private Optional<DossierEvent> last(Submitted dossier, EventKind kind) {
        return log.last(dossier.code(), it -> it.kind() == kind);
    }

    private String sha256(byte[] content) {
        return database.sql("select encode(sha256(?), 'hex')")
                .param(content)
                .query(String.class)
                .single();
    }

    private long instances(Submitted dossier) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.code())
                .processDefinitionKey("seal-document")
                .count();
    }

    private Optional<Incident> incident(Submitted dossier) {
        return engine.incident(dossier.code(), "seal-document");
    }
}
