package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.archive.RegisterDoor.LONG_AGO;
import static vn.motcua.archive.RegisterDoor.page;
import static vn.motcua.archive.RegisterDoor.path;
import static vn.motcua.archive.RegisterDoor.rows;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.StaffDoor;

/** A year of a large ward. */
@MotcuaTest
class LongRegisterIT {
    @Autowired
    Motcua motcua;

    @Autowired
    JdbcClient database;

    @AfterEach
    void clearAway() {
        for (var table : List.of("application", "dossier")) {
            var column = table.equals("dossier") ? "id" : "dossier";
            database.sql("delete from " + table + " where " + column
                            + " in (select id from dossier where submitted_at < '2001-06-01')")
                    .update();
        }
    }

    @Test
    void holdsTenThousandDossiersInASpreadsheetAndAsManyInPrintAsTheSettingSays() throws IOException {
        fill(10_001);
        var manager = StaffDoor.of(motcua, "manager");
        var rows = rows(manager.get(path("xlsx", "19813", LONG_AGO, LONG_AGO)).getBody());
        assertThat(rows).hasSize(10_002);
        assertThat(rows.get(10_001).getCellText(1)).isEqualTo("H57.99-010504-10001");

        var tooLong = manager.get(path("pdf", "19813", LONG_AGO, LONG_AGO));
        assertThat(tooLong.getStatusCode().value()).isEqualTo(302);
        assertThat(page(manager, tooLong.getHeaders().getLocation().getQuery()))
                .contains("Hãy chọn thời gian ngắn hơn");
        keepTheLast(1_000);
        var pdf = manager.get(path("pdf", "19813", LONG_AGO, LONG_AGO));
        assertThat(pdf.getStatusCode().value()).isEqualTo(200);
        try (var document = Loader.loadPDF(pdf.getBody())) {
            assertThat(PdfText.page(document, document.getNumberOfPages())).contains("H57.99-010504-10001");
        }
    }

    private void keepTheLast(int many) {
        var last = "H57.99-010504-%05d".formatted(10_001 - many);
        database.sql("delete from application where dossier in (select id from dossier"
                        + " where code between 'H57.99-010504-00001' and ?)")
                .param(last)
                .update();
        database.sql("delete from dossier where code between 'H57.99-010504-00001' and ?")
                .param(last)
                .update();
    }

    /** Rows alone, without logs: how many there are is what counts here. */
    private void fill(int many) {
        var model =
                motcua.submitted(Application.ofHouseholdBusiness().in("19813")).code();
        database.sql("""
                        insert into dossier (code, key_hash, unit, procedure, procedure_version, channel, language,
                            limit_amount, limit_unit, status, submitted_at, head_sequence, head_hash)
                        select 'H57.99-010504-' || lpad(n::text, 5, '0'), '', unit, procedure, procedure_version, channel,
                            language, limit_amount, limit_unit, status,
                            timestamptz '2001-05-04 02:00Z' + n * interval '1 second', 1, ''
                        from dossier, generate_series(1, ?) n where code = ?
                        """).params(many, model).update();
        database.sql("""
                        insert into application (dossier, full_name, personal_id, answers)
                        select id, 'Tôn Nữ Diệu Huyền', '046198000001', '{"address": "12 Lê Lợi"}'
                        from dossier where code like 'H57.99-010504-%'
                        """).update();
    }
}
