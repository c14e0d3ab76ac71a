package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.stereotype.Component;

/**
 * Decision tables, in the version that was deployed together with a model. A table that does not ask for the day gives
 * the same rows for the same inputs, so that they are evaluated once.
 */
@Component
public class Decisions {
    private static final int MOST = 10_000;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<String, Table> tables = new ConcurrentHashMap<>();
    private final Cache<Question, List<Map<String, Object>>> answers =
            Caffeine.newBuilder().maximumSize(MOST).build();

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
        var found = table(deployment, table);
        var question = new Question(found.definition(), found.asks().read(variables));
        return found.asks().timeless() ? answers.get(question, this::ask) : ask(question);
    }

    /**
     * All words of a table, the names of the variables that it depends on among them.
     *
     * @throws IllegalStateException when the deployment has no such table
     */
    public Set<String> words(String deployment, String table) {
        return table(deployment, table).asks().words();
    }

    private Table table(String deployment, String table) {
        return tables.computeIfAbsent(deployment + "/" + table, it -> find(deployment, table));
    }

    private List<Map<String, Object>> ask(Question question) {
        return decisions
                .evaluateDecisionById(question.definition())
                .variables(question.variables())
                .evaluate()
                .getResultList();
    }

    private Table find(String deployment, String table) {
        var definition = repository
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey(table)
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException(
                    "The model names the decision table '" + table + "', which is not beside it");
        }
        var texts = repository.getDmnModelInstance(definition.getId()).getModelElementsByType(Text.class).stream()
                .map(Text::getTextContent)
                .collect(Collectors.joining(" "));
        return new Table(definition.getId(), Questions.in(texts));
    }

    private record Table(String definition, Questions asks) {}

    private record Question(String definition, Map<String, Object> variables) {}
}
