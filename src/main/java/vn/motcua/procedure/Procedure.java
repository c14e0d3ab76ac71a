package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.motcua.calendar.Limit;
import vn.motcua.engine.ProcedureModel;

/**
 * An administrative procedure in one version, which is one deployed version of its model.
 *
 * @param version the engine's id of that version; a dossier stays bound to it
 * @param slug the same in every version, as in addresses
 * @param code national procedure code
 * @param field key of the field it belongs to
 * @param effectiveFrom first day on which this version is in force
 */
public record Procedure(
        String version,
        String slug,
        String code,
        String field,
        Limit limit,
        OnlineLevel onlineLevel,
        LocalDate effectiveFrom,
        ProcedureModel model,
        Labels labels) {

    public String name(Locale language) {
        return labels.get(language, "process.name", model.name());
    }

    public String fieldName(Locale language) {
        return labels.get(language, "process.field", model.properties().getOrDefault("fieldName", field));
    }

    /** What people call it, in their everyday words; empty when the model names none. */
    public String searchWords(Locale language) {
        return labels.get(language, "process.searchWords", model.properties().getOrDefault("searchWords", ""));
    }

    /** Name of a body whose opinion is asked. */
    public String partyName(String key, String vietnamese, Locale language) {
        return labels.get(language, "party." + key, vietnamese);
    }

    /** In which ways its result can be had: {@code counter}, {@code post}, {@code download}; all unless the model says. */
    public List<String> returnWays() {
        var ways = model.properties().getOrDefault("returnWays", "counter,post,download");
        return List.of(ways.split(","));
    }

    /** Official code and legal basis. */
    public String legalBasis(Locale language) {
        return labels.get(language, "process.documentation", model.documentation());
    }

    /**
     * An extension property of the model.
     *
     * @throws IllegalStateException when the model has none of this name
     */
    public String property(String name) {
        return property(model, name);
    }

    /** Whether the reception may take the fee when it accepts a dossier. */
    public boolean feeAtReception() {
        return Boolean.parseBoolean(model.properties().get("feeAtReception"));
    }

    static Procedure of(ProcedureModel model, Labels labels) {
        return new Procedure(
                model.id(),
                model.key(),
                property(model, "code"),
                property(model, "field"),
                limit(model),
                OnlineLevel.valueOf(property(model, "onlineLevel")),
                LocalDate.parse(property(model, "effectiveFrom")),
                model,
                labels);
    }

    private static Limit limit(ProcedureModel model) {
        var unit = Limit.Unit.valueOf(property(model, "limitUnit"));
        var cutOff = model.properties().get("limitCutOff");
        var limit = Limit.of(Integer.parseInt(property(model, "limitAmount")), unit);
        return cutOff == null ? limit : new Limit(limit.amount(), unit, Boolean.parseBoolean(cutOff));
    }

    static String property(ProcedureModel model, String name) {
        var value = model.properties().get(name);
        if (value == null) {
            throw new IllegalStateException("The process " + model.key() + " has no extension property '" + name + "'");
        }
        return value;
    }
}
