package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.StaffDoor;
import vn.motcua.support.WholeWay;

/** Opened with nothing but a zip reader, a JSON reader and SHA-256. */
@MotcuaTest
class DossierPackageIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Motcua motcua;

    @Autowired
    JdbcClient database;

    @Test
    void holdsTheDossierAndProvesItsLog() throws Exception {
        var application = Application.ofHouseholdBusiness();
        var dossier = WholeWay.returned(motcua, application);
        motcua.http()
                .post()
                .uri("/api/dossiers/{code}/rating", dossier.code())
                .header("X-Dossier-Key", dossier.key())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("satisfaction", "NOT_SATISFIED", "words", "Phải chờ"))
                .retrieve()
                .toBodilessEntity();
        var answer = StaffDoor.of(motcua, "leader19789").get(path(dossier.code()));
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo(dossier.code() + ".zip");
        var entries = unzip(answer.getBody());
        var manifest = JSON.readTree(entries.get("manifest.json"));

        assertThat(manifest.path("entries")).hasSize(entries.size() - 1).allSatisfy(it -> {
            var content = entries.get(it.path("path").asText());
            assertThat(sha256(content))
                    .as(it.toString())
                    .isEqualTo(it.path("sha256").asText());
            assertThat(content.length).isEqualTo(it.path("size").asInt());
        });
        assertThat(entries.keySet())
                .contains(
                        "control-sheet.pdf",
                        "papers/01-receipt.pdf",
                        "papers/02-money-receipt.pdf",
                        "papers/03-household-business-certificate.pdf")
                .anyMatch(it -> it.matches("documents/0[12]-can-cuoc\\.pdf"));
        assertThat(entries.get("documents/01-" + documentName(entries))).isEqualTo(Application.PDF);
        assertThat(PdfText.of(entries.get("control-sheet.pdf"))).contains("PHIẾU KIỂM SOÁT", "Đã trả kết quả");
        var facts = JSON.readTree(entries.get("dossier.json"));
        assertThat(facts.path("answers").path("fullName").asText()).isEqualTo(application.text("fullName"));
        assertThat(facts.path("rating").path("words").asText()).isEqualTo("Phải chờ");
        assertThat(facts.path("status").asInt()).isEqualTo(10);

        var log = JSON.readTree(entries.get("events.json"));
        assertThat(replay(log))
                .isEqualTo(manifest.path("chain").path("head").path("hash").asText());
        assertThat(manifest.path("chain").path("head").path("sequence").asInt())
                .isEqualTo(log.path("events").size());
        assertThat(database.sql("select count(*) from access_log where dossier = ? and action = 'export dossier'")
                        .param(dossier.code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isClosedToEverybodyElse() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var path = path(dossier.code());
        assertThat(StaffDoor.of(motcua, "leader19813").status(path)).isEqualTo(404);
        assertThat(StaffDoor.of(motcua, "reception19789").status(path)).isEqualTo(403);
        assertThat(StaffDoor.of(motcua, "admin").status(path)).isEqualTo(403);
        assertThat(StaffDoor.ofNobody(motcua).status(path)).isEqualTo(302);

        assertThat(StaffDoor.of(motcua, "manager").status(path)).isEqualTo(200);
    }

    /** @return the hash to which the events lead, by the recipe in the manifest */
    private static String replay(JsonNode log) throws IOException, NoSuchAlgorithmException {
        var hash = new byte[32];
        for (var event : log.path("events")) {
            var content = JSON.createArrayNode().add(log.path("dossier")).add(event.path("sequence"));
            for (var part : new String[] {"at", "kind", "status", "actor", "clock", "detail"}) {
                content.add(event.hasNonNull(part) ? event.path(part) : NullNode.getInstance());
            }
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            hash = digest.digest(JSON.writeValueAsBytes(content));
            assertThat(HexFormat.of().formatHex(hash))
                    .isEqualTo(event.path("hash").asText());
        }
        return HexFormat.of().formatHex(hash);
    }

    private static String documentName(Map<String, byte[]> entries) {
        return entries.keySet().stream()
                .filter(it -> it.startsWith("documents/01-"))
                .map(it -> it.substring("documents/01-".length()))
                .findFirst()
                .orElseThrow();
    }

    private static String path(String code) {
        return "/staff/api/dossiers/" + code + "/export";
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = new ByteArrayOutputStream();
                in.transferTo(content);
                entries.put(entry.getName(), content.toByteArray());
            }
        }
        return entries;
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
