package vn.motcua.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Decision tables, in the version that was deployed together with a model. */
@Component
public class Decisions {
    private final DecisionService decisions;
    private final RepositoryService repository;

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
        var definition = repository
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey(table)
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException(
                    "The model names the decision table '" + table + "', which is not beside it");
        }
        return decisions
                .evaluateDecisionById(definition.getId())
                .variables(variables)
                .evaluate()
                .getResultList();
    }
}
