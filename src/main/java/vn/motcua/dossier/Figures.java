package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Numbers that staff established in their steps, such as a measured area or what the tax authority demands. Fee tables
 * and result papers may use them beside the applicant's answers.
 */
@Component
public class Figures {
    private final DossierLog log;

    Figures(DossierLog log) {
        this.log = log;
    }

    /** Field key to number; the latest step counts. */
    public Map<String, Object> of(String code) {
        var figures = new LinkedHashMap<String, Object>();
        log.of(code).stream()
                .filter(it -> it.kind() == EventKind.STEP_COMPLETED)
                .flatMap(it -> it.detail().entrySet().stream())
                .filter(it -> it.getValue() instanceof Number)
                .forEach(it -> figures.put(it.getKey(), it.getValue()));
        return figures;
    }
}
