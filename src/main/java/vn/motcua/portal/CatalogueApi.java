package vn.motcua.portal;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.Limit;
import vn.motcua.clock.Explanation;
import vn.motcua.dossier.DossierClock;
import vn.motcua.procedure.ApplyForms;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** What can be applied for, where, and how long it takes. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Catalogue")
class CatalogueApi {
    private final Units units;
    private final Catalogue catalogue;
    private final Procedures procedures;
    private final ApplyForms forms;
    private final DossierClock clocks;

    CatalogueApi(Units units, Catalogue catalogue, Procedures procedures, ApplyForms forms, DossierClock clocks) {
        this.units = units;
        this.catalogue = catalogue;
        this.procedures = procedures;
        this.forms = forms;
        this.clocks = clocks;
    }

    record UnitView(String code, String kind, String name) {}

    /** When a limit ends, and the sentence that says why. */
    record DueView(OffsetDateTime due, String explanation) {}

    @GetMapping("/units")
    @Operation(summary = "The wards and communes")
    List<UnitView> units() {
        return units.all().stream()
                .map(it -> new UnitView(it.code(), it.kind().name(), it.fullName()))
                .toList();
    }

    @GetMapping("/procedures")
    @Operation(summary = "The procedures; q forgives missing accents")
    List<ProcedureView> procedures(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String field, Locale language) {
        return catalogue.find(q, field, language).items();
    }

    @GetMapping("/procedures/{slug}")
    @Operation(summary = "One procedure: limit, fee, documents, legal basis")
    ProcedureView procedure(@PathVariable String slug, Locale language) {
        return catalogue.get(slug, language);
    }

    @GetMapping("/procedures/{slug}/form")
    @Operation(summary = "Its apply form, a form-js schema")
    JsonNode form(@PathVariable String slug, Locale language) {
        return forms.schema(procedures.get(slug), language);
    }

    @PostMapping("/procedures/{slug}/documents")
    @Operation(summary = "What has to be handed in, given these answers")
    List<ProcedureView.DocumentView> documents(
            @PathVariable String slug, @RequestBody Map<String, Object> answers, Locale language) {
        return catalogue.documents(procedures.get(slug), answers, language);
    }

    @GetMapping("/working-days/due")
    @Operation(summary = "When a limit in working days ends")
    DueView due(
            @RequestParam String unit,
            @RequestParam OffsetDateTime received,
            @RequestParam int workingDays,
            Locale language) {
        units.get(unit);
        if (workingDays < 0 || workingDays > 1000) {
            throw new IllegalArgumentException("workingDays must be 0 to 1000");
        }
        Instant moment = received.toInstant();
        var due = clocks.ifReceived(moment, Limit.workingDays(workingDays));
        return new DueView(
                due.details().orElseThrow().dueAt(),
                Explanation.of(due, language).sentence());
    }
}
