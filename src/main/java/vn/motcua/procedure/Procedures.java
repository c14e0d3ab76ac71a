package vn.motcua.procedure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.engine.Decisions;
import vn.motcua.engine.ModelFiles;
import vn.motcua.engine.ProcedureModel;
import vn.motcua.engine.ProcedureModels;

/** The catalogue: every deployed process that has a national procedure code. */
@Component
public class Procedures {
    private final ProcedureModels models;
    private final ModelFiles files;
    private final Decisions decisions;
    private final Map<String, Procedure> versions = new ConcurrentHashMap<>();

    Procedures(ProcedureModels models, ModelFiles files, Decisions decisions) {
        this.models = models;
        this.files = files;
        this.decisions = decisions;
    }

    /** All procedures in force, by name. */
    public List<Procedure> all(Locale language) {
        return models.latest().stream()
                .filter(it -> it.properties().containsKey("code"))
                .map(this::read)
                .sorted(Comparator.comparing(it -> it.name(language)))
                .toList();
    }

    /** The version in force. */
    public Optional<Procedure> find(String slug) {
        return models.latest(slug)
                .filter(it -> it.properties().containsKey("code"))
                .map(this::read);
    }

    /** @throws UnknownProcedureException when there is no such procedure */
    public Procedure get(String slug) {
        return find(slug).orElseThrow(() -> new UnknownProcedureException(slug));
    }

    /** The version to which a dossier is bound. */
    public Procedure version(String version) {
        return read(models.version(version));
    }

    /** What has to be handed in, given these answers; an empty map gives what everybody has to. */
    public List<DocumentRequirement> documents(Procedure procedure, Map<String, Object> answers, Locale language) {
        return evaluate(procedure, "documentsDecision", answers).stream()
                .map(row -> new DocumentRequirement(
                        text(row, "key"),
                        procedure.labels().get(language, "document." + text(row, "key"), text(row, "name")),
                        DocumentRequirement.Kind.valueOf(text(row, "documentKind")),
                        Integer.parseInt(text(row, "quantity")),
                        Boolean.TRUE.equals(row.get("required"))))
                .toList();
    }

    /** Words among which are the keys of all answers that decide which documents have to be handed in. */
    public Set<String> documentInputs(Procedure procedure) {
        var model = procedure.model();
        return decisions.words(model.deployment(), Procedure.property(model, "documentsDecision"));
    }

    /**
     * What it costs.
     *
     * @param channel DIRECT, ONLINE or POST
     * @param answers on which an amount may depend; an empty map gives what can be said beforehand
     */
    public List<Fee> fees(Procedure procedure, String channel, Map<String, Object> answers, Locale language) {
        var inputs = new HashMap<>(answers);
        inputs.put("channel", channel);
        return evaluate(procedure, "feeDecision", inputs).stream()
                .map(row -> new Fee(
                        text(row, "code"),
                        procedure.labels().get(language, "fee." + text(row, "code"), text(row, "name")),
                        Long.parseLong(text(row, "amount"))))
                .toList();
    }

    /** Whose opinion is asked, given these answers. */
    public List<Party> parties(Procedure procedure, Map<String, Object> answers, Locale language) {
        return evaluate(procedure, "consultDecision", answers).stream()
                .map(row -> Party.of(
                        text(row, "key"),
                        procedure.partyName(text(row, "key"), text(row, "name"), language),
                        Optional.ofNullable(row.get("role")).map(String::valueOf),
                        text(row, "limit"),
                        text(row, "silence")))
                .toList();
    }

    private List<Map<String, Object>> evaluate(Procedure procedure, String property, Map<String, Object> inputs) {
        var model = procedure.model();
        return decisions.evaluate(model.deployment(), Procedure.property(model, property), inputs);
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    private Procedure read(ProcedureModel model) {
        return versions.computeIfAbsent(model.id(), it -> Procedure.of(model, Labels.read(files, model.deployment())));
    }
}
