package vn.motcua.national;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.DocumentRequirement;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedures;

/** What the documents of a procedure are called. */
@Component
class DocumentNames {
    private final Procedures procedures;

    DocumentNames(Procedures procedures) {
        this.procedures = procedures;
    }

    /** @return the key itself for a document that the procedure does not always ask for */
    String of(Optional<Procedure> procedure, String key, Locale language) {
        return procedure.stream()
                .flatMap(it -> procedures.documents(it, Map.of(), language).stream())
                .filter(it -> it.key().equals(key))
                .map(DocumentRequirement::name)
                .findFirst()
                .orElse(key);
    }
}
