package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.archive.ControlSheets;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.Papers;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.StaffDoor;

/** Notes are for colleagues: they stay, and the applicant never reads them. */
@MotcuaTest
class ColleagueNotesIT {
    private static final String WORDS = "Đã gọi điện, người nộp hẹn mang bản gốc chiều mai";

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    ControlSheets sheets;

    @Autowired
    Papers papers;

    private Submitted dossier;
    private String notes;

    @BeforeEach
    void submit() {
        dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var task = motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        notes = "/staff/api/tasks/" + task + "/notes?lang=vi";
    }

    @Test
    void colleaguesReadThemWithNameAndTime() {
        var answer = StaffDoor.of(motcua, "reception19789").send(notes, Map.of("text", "  " + WORDS + "\n"));

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(text(answer.getBody()))
                .contains("\"text\":\"" + WORDS + "\"")
                .contains("\"notes\":[{\"at\":\"20");
        assertThat(last().kind()).isEqualTo(EventKind.NOTED);
        assertThat(last().actor()).isEqualTo("reception19789");
        assertThat(last().kind().isInternal()).isTrue();
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    @Test
    void theApplicantDoesNotReadThemAnywhere() throws Exception {
        StaffDoor.of(motcua, "reception19789").send(notes, Map.of("text", WORDS));
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);

        assertThat(motcua.look(dossier.code(), dossier.key()).getBody().toString())
                .contains("timeline")
                .doesNotContain(WORDS, "Ghi chú giữa đồng nghiệp");
        assertThat(PdfText.of(motcua.paper(dossier, "receipt"))).doesNotContain(WORDS);
        assertThat(PdfText.of(papers.pdf(sheets.issued(dossier.code(), "leader19789"))))
                .doesNotContain("người nộp hẹn");
        var engine = motcua.http()
                .get()
                .uri("/engine-rest/variable-instance")
                .headers(it -> it.setBasicAuth("admin", "admin"))
                .retrieve()
                .body(String.class);
        assertThat(engine).doesNotContain("người nộp hẹn");
    }

    @Test
    void thePackageHoldsThem() throws IOException {
        StaffDoor.of(motcua, "reception19789").send(notes, Map.of("text", WORDS));
        var export = StaffDoor.of(motcua, "leader19789").get("/staff/api/dossiers/" + dossier.code() + "/export");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(export.getBody()))) {
            var entry = zip.getNextEntry();
            while (!entry.getName().equals("events.json")) {
                entry = zip.getNextEntry();
            }
            assertThat(text(zip.readAllBytes())).contains(WORDS);
        }
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        var door = StaffDoor.of(motcua, "reception19789");
        var empty = door.send(notes, Map.of("text", " \n "));
        var tooLong = door.send(notes, Map.of("text", "a".repeat(1001)));

        assertThat(empty.getStatusCode().value()).isEqualTo(409);
        assertThat(text(empty.getBody())).contains("Hãy nhập nội dung ghi chú");
        assertThat(tooLong.getStatusCode().value()).isEqualTo(409);
        assertThat(text(tooLong.getBody())).contains("tối đa 1.000 ký tự");
        assertThat(last().kind()).isEqualTo(EventKind.SUBMITTED);
        assertThat(door.send(notes, Map.of("text", "a".repeat(1000)))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    private DossierEvent last() {
        var events = log.of(dossier.code());
        return events.get(events.size() - 1);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
