package vn.motcua.paper;

import org.springframework.stereotype.Component;
import vn.motcua.paper.PaperRows.Stored;
import vn.motcua.signature.Seal;

/** Prints issued papers from what was kept of them. */
@Component
class PaperPrints {
    private final PaperTemplates templates;
    private final PdfPrinter printer;

    PaperPrints(PaperTemplates templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    byte[] print(Stored stored) {
        return printer.print(stored.paper(), stored.data(), template(stored));
    }

    byte[] print(Stored stored, Seal seal) {
        return printer.print(stored.paper(), stored.data(), template(stored), seal);
    }

    private String template(Stored stored) {
        return stored.template().flatMap(templates::text).orElse(stored.paper().kind());
    }
}
