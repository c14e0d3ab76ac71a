package vn.motcua.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Decision tables, in the version that was deployed together with a model. */
@Component
public class Decisions {
    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<String, String> definitions = new ConcurrentHashMap<>();

    Decisions(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /**
     * The rows that apply, output name to value.
     *
     * @param variables an input that is not given is null
     * @throws IllegalStateException when the deployment has no such table
     */
    public List<Map<String, Object>> evaluate(String deployment, String table, Map<String, Object> variables) {
        var definition = definitions.computeIfAbsent(deployment + "/" + table, it -> find(deployment, table));
        return decisions
                .evaluateDecisionById(definition)
                .variables(variables)
                .evaluate()
                .getResultList();
    }

    private String find(String deployment, String table) {
        var definition = repository
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey(table)
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException(
                    "The model names the decision table '" + table + "', which is not beside it");
        }
        return definition.getId();
    }
}
