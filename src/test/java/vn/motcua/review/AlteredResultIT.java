package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.paper.Papers;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** A signed result that somebody with the keys to the database changed. */
@MotcuaTest
class AlteredResultIT {
    @Autowired
    Motcua motcua;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient database;

    private SigningWard ward;

    @BeforeEach
    void comes() {
        ward = new SigningWard(motcua, papers);
    }

    @Test
    void handsOutNothingThatSomebodyChanged() throws IOException {
        var dossier = ward.sealed();
        var unsigned = withoutSignature(ward.certificate(dossier));
        database.sql("alter table paper disable trigger paper_is_kept").update();
        database.sql("""
                        update paper set pdf = :pdf, pdf_sha256 = encode(sha256(:pdf), 'hex')
                        where dossier = :dossier and kind = :kind
                        """)
                .param("pdf", unsigned)
                .param("dossier", dossier.code())
                .param("kind", SigningWard.CERTIFICATE)
                .update();
        database.sql("alter table paper enable trigger paper_is_kept").update();

        assertThat(ward.download(dossier).getStatusCode().value()).isEqualTo(500);
        assertThat(ward.download(dossier).getBody()).contains("không còn nguyên vẹn");
        assertThat(ward.verifyPage(dossier, "vi"))
                .contains("đã bị thay đổi sau khi phát hành")
                .doesNotContain("Văn bản này do hệ thống phát hành");
        assertThat(motcua.status(dossier)).isEqualTo(9);
    }

    /** The same pages, as somebody saves them who changes them. */
    private static byte[] withoutSignature(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setAcroForm(null);
            var changed = new ByteArrayOutputStream();
            document.save(changed);
            return changed.toByteArray();
        }
    }
}
