package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.Dmn;
import org.springframework.stereotype.Component;

/**
 * Decision tables, in the version that was deployed together with a model. A table that does not ask for the day gives
 * the same rows for the same inputs, so that they are evaluated once.
 */
@Component
public class Decisions {
    private static final Pattern ASKS_FOR_THE_DAY = Pattern.compile("\\b(now|today)\\s*\\(");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
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
        var found = tables.computeIfAbsent(deployment + "/" + table, it -> find(deployment, table));
        var question = new Question(found.definition(), found.read(variables));
        return found.timeless() ? answers.get(question, this::ask) : ask(question);
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
        var text = Dmn.convertToString(repository.getDmnModelInstance(definition.getId()));
        return new Table(
                definition.getId(),
                !ASKS_FOR_THE_DAY.matcher(text).find(),
                WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet()));
    }

    /** @param words all that occur in it, the names of its inputs among them */
    private record Table(String definition, boolean timeless, Set<String> words) {

        /** Without what it cannot ask for: personal data have no business in a cache. */
        Map<String, Object> read(Map<String, Object> variables) {
            var read = new HashMap<>(variables);
            read.keySet().retainAll(words);
            return read;
        }
    }

    private record Question(String definition, Map<String, Object> variables) {}
}
