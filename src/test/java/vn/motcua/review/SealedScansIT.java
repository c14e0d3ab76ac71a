package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.document.DocumentSettings;
import vn.motcua.document.Sealing;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.signature.SignatureChecks;
import vn.motcua.signature.SigningService;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.Part;
import vn.motcua.support.Scanner;
import vn.motcua.support.StaffDoor;

/** What the desk of a ward scans that signs electronically. */
@MotcuaTest
class SealedScansIT {
    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    Motcua motcua;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    DocumentSettings settings;

    @Autowired
    SignatureChecks checks;

    @Autowired
    DossierLog log;

    private ScanDesk desk;

    @BeforeEach
    void sitsDown() {
        desk = beans.createBean(ScanDesk.class);
    }

    @Test
    void aScanGetsTheSealOfTheUnit() throws IOException {
        var dossier = desk.submitted(SigningService.UNIT);
        var scan = Scanner.pdf(2);
        desk.add(ScanDesk.CLERK, dossier, new Part("hop-dong.pdf", scan));
        await().atMost(ScanDesk.PATIENCE).until(() -> desk.shows(dossier, Sealing.SEALED));

        var pdf = desk.content(desk.added(dossier));
        var facts = checks.of(pdf).orElseThrow();
        assertThat(facts.intact()).isTrue();
        assertThat(facts.holder()).isEqualTo(SigningService.HOLDER);
        assertThat(desk.opened(dossier)).isEqualTo(pdf);
        var event = desk.last(dossier, EventKind.DOCUMENT_SEALED).orElseThrow();
        assertThat(event.text("file")).hasValue(desk.added(dossier).id().toString());
        assertThat(event.text("original")).hasValue(desk.sha256(scan));
        assertThat(event.text("sha256")).hasValue(desk.sha256(pdf));
        assertThat(event.text("certificate")).hasValue(facts.serial());
        assertThat(log.verify(dossier.code())).isEmpty();
        assertThat(kept(desk.sha256(scan))).isEqualTo(scan);
    }

    @Test
    void aPhotographBecomesAPageWithASeal() throws IOException {
        var dossier = desk.submitted(SigningService.UNIT);
        desk.add(ScanDesk.CLERK, dossier, new Part("hop-dong.JPG", Scanner.picture(620, 877, "jpg")));
        await().atMost(ScanDesk.PATIENCE).until(() -> desk.shows(dossier, Sealing.SEALED));

        var document = desk.added(dossier);
        assertThat(document.fileName()).isEqualTo("hop-dong.pdf");
        assertThat(document.mediaType()).isEqualTo("application/pdf");
        var pdf = desk.content(document);
        assertThat(document.size()).isEqualTo(pdf.length);
        assertThat(checks.of(pdf).orElseThrow().intact()).isTrue();
        try (var shown = Loader.loadPDF(pdf)) {
            assertThat(shown.getNumberOfPages()).isEqualTo(1);
        }
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("sealed-scan.pdf"), pdf);
    }

    @Test
    void showsStaffAndThePackageWhatIsSealed() throws IOException {
        var dossier = desk.submitted(SigningService.UNIT);
        desk.add(ScanDesk.CLERK, dossier, new Part("hop-dong.pdf", Scanner.pdf(1)));
        await().atMost(ScanDesk.PATIENCE).until(() -> desk.shows(dossier, Sealing.SEALED));

        assertThat(desk.seals(dossier)).containsExactly("đã ký số");
        assertThat(desk.panel(dossier).path("timeline").toString()).contains("đã được ký số của cơ quan");
        assertThat(motcua.look(dossier.code(), dossier.key()).getBody().toString())
                .doesNotContain("đã được ký số của cơ quan");
        assertThat(packaged(dossier).path("documents")).hasSize(3).satisfiesOnlyOnce(it -> {
            assertThat(it.path("fileName").asText()).isEqualTo("hop-dong.pdf");
            assertThat(it.path("addedBy").asText()).contains(ScanDesk.CLERK);
            assertThat(it.path("sealed").asBoolean()).isTrue();
        });
    }

    @Test
    void whatIsHandedInAtTheCounterIsSealedToo() {
        var dossier = desk.submitted(SigningService.UNIT);
        motcua.does(
                ScanDesk.CLERK,
                dossier.code(),
                Map.of("receptionOutcome", "supplement", "missingContent", "Hợp đồng thuê nhà"));
        StaffDoor.of(motcua, ScanDesk.CLERK)
                .sendFiles(
                        "/counter/supplement",
                        Map.of("code", dossier.code(), "note", "Mang đến quầy"),
                        Map.of("premises", new Part("hop-dong.png", Scanner.picture(620, 877, "png"))));

        await().atMost(ScanDesk.PATIENCE).until(() -> desk.shows(dossier, Sealing.SEALED));
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
}
