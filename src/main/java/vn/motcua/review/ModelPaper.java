package vn.motcua.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Figures;
import vn.motcua.engine.ModelFiles;
import vn.motcua.paper.PaperDates;
import vn.motcua.paper.PaperOrder;
import vn.motcua.paper.PaperTemplate;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedures;

/**
 * The result of a procedure that brings no code for it: a template {@code <resultPaper>.paper.html} beside its model,
 * filled with the applicant's answers and the figures of the staff, and a number of the series {@code resultSeries}.
 */
@Component
class ModelPaper {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final Procedures procedures;
    private final ModelFiles files;
    private final Figures figures;
    private final Clock clock;

    ModelPaper(Procedures procedures, ModelFiles files, Figures figures, Clock clock) {
        this.procedures = procedures;
        this.files = files;
        this.figures = figures;
        this.clock = clock;
    }

    /** @throws IllegalStateException when the template is not beside the model */
    PaperOrder order(SignedResult result) {
        var procedure = procedures.version(result.dossier().procedureVersion());
        var kind = procedure.property("resultPaper");
        return new PaperOrder(
                kind,
                result.dossier().code(),
                result.dossier().unit(),
                result.issuer(),
                Optional.of(procedure.property("resultSeries")),
                data(result, procedure),
                Optional.of(new PaperTemplate(template(procedure, kind), names(procedure))));
    }

    private Map<String, Object> data(SignedResult result, Procedure procedure) {
        var data = new LinkedHashMap<String, Object>();
        data.put("authority", result.unit().authorityName());
        data.put("place", result.unit().name());
        data.put("date", PaperDates.day(clock.instant()));
        data.put("procedure", procedure.name(OFFICIAL));
        data.put("fullName", result.application().fullName());
        data.put("answers", result.application().answers());
        data.put("figures", figures.of(result.dossier().code()));
        data.put("signer", result.signature().name());
        result.signature().place().ifPresent(it -> data.put("signedFor", it));
        return data;
    }

    private String template(Procedure procedure, String kind) {
        var name = kind + ".paper.html";
        return files.find(procedure.model().deployment(), name)
                .map(it -> new String(it, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("The template " + name + " is not beside the model"));
    }

    private static Map<String, String> names(Procedure procedure) {
        var vietnamese = procedure.property("resultName");
        return Stream.of("vi", "en", "id")
                .collect(Collectors.toMap(
                        Function.identity(),
                        it -> procedure.labels().get(Locale.forLanguageTag(it), "process.resultName", vietnamese)));
    }
}
