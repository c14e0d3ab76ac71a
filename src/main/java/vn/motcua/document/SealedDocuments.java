package vn.motcua.document;

import java.io.ByteArrayInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files on which a unit puts its electronic seal. What was uploaded stays where it is kept, under its hash. */
@Repository
public class SealedDocuments {
    private final JdbcClient database;
    private final ContentStore contents;

    SealedDocuments(JdbcClient database, ContentStore contents) {
        this.database = database;
        this.contents = contents;
    }

    /** Until it has its seal it is what was uploaded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void await(Document document) {
        set(document, Sealing.AWAITED);
    }

    /** It stays what was uploaded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cannotBe(Document document) {
        set(document, Sealing.IMPOSSIBLE);
    }

    /**
     * From now on the file is this PDF.
     *
     * @return SHA-256 of the PDF, hexadecimal
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String keep(Document document, byte[] pdf) {
        var hash = contents.put(new ByteArrayInputStream(pdf));
        database.sql("""
                        update document set sealing = 'SEALED', original_sha256 = sha256, sha256 = ?, size = ?,
                            media_type = 'application/pdf', file_name = ?
                        where id = ?
                        """)
                .params(hash, pdf.length, pdfName(document.fileName()), document.id())
                .update();
        return hash;
    }

    private void set(Document document, Sealing sealing) {
        database.sql("update document set sealing = ? where id = ?")
                .params(sealing.name(), document.id())
                .update();
    }

    private static String pdfName(String name) {
        return name.replaceFirst("(?i)\\.(pdf|jpe?g|png)$", "") + ".pdf";
    }
}
