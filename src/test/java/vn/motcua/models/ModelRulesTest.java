package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for models, on every model in the folders and on a bad one. */
class ModelRulesTest {

    static Stream<Path> models() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(it -> it.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsSayWhatAnElementIsFor(Path model) {
        assertThat(rules(model).ids()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessSaysWhatItIs(Path model) {
        assertThat(rules(model).process()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void labelsAreAClerksWords(Path model) {
        assertThat(rules(model).labels()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewaysAskAndFlowsAnswer(Path model) {
        assertThat(rules(model).decisions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelFitsOnAPage(Path model) {
        assertThat(rules(model).size()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTaskHasOneResponsibleRole(Path model) {
        assertThat(rules(model).responsibilities()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTaskHasAFormADutyAndADueDate(Path model) {
        assertThat(rules(model).tasks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void delegatesDoTheWorkAndTheClockGivesTheDates(Path model) {
        assertThat(rules(model).technique()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void waitingForTheApplicantHasADeadline(Path model) {
        assertThat(rules(model).waiting()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theClockStandsStillWhileTheApplicantIsWaitedFor(Path model) {
        assertThat(rules(model).pauses()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyWayEndsInALegalOutcome(Path model) {
        assertThat(rules(model).outcomes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcedureSaysWhatTheCatalogueNeeds(Path model) {
        assertThat(rules(model).metadata()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasAPictureThatTheTableShows(Path model) throws IOException {
        var name = slug(model) + ".png";

        assertThat(Path.of("src/docs/models", name)).exists();
        assertThat(Files.readString(Path.of("src/docs/models/README.md"))).contains("(" + name + ")");
    }

    @Test
    void aBadModelBreaksEveryRule() {
        var bad = rules(Path.of("src/test/resources/models/bad-model.bpmn"));

        assertThat(bad.ids()).anyMatch(it -> it.contains("Activity_1x2y3z"));
        assertThat(bad.process()).hasSize(5);
        assertThat(bad.labels()).anyMatch(it -> it.contains("has no label")).anyMatch(it -> it.contains("'api'"));
        assertThat(bad.decisions())
                .anyMatch(it -> it.contains("must ask a question"))
                .anyMatch(it -> it.contains("no default flow"))
                .anyMatch(it -> it.contains("must be labelled"))
                .anyMatch(it -> it.contains("no condition"));
        assertThat(bad.responsibilities())
                .anyMatch(it -> it.contains("names no role"))
                .anyMatch(it -> it.contains("belongs to somebody"))
                .anyMatch(it -> it.contains("exactly one lane"));
        assertThat(bad.tasks()).hasSize(6);
        assertThat(bad.technique())
                .anyMatch(it -> it.contains("is a script"))
                .anyMatch(it -> it.contains("must name a delegate"))
                .anyMatch(it -> it.contains("asyncBefore"))
                .anyMatch(it -> it.contains("needs a retry cycle"))
                .anyMatch(it -> it.contains("not from a literal"))
                .anyMatch(it -> it.contains("business key"));
        assertThat(bad.waiting()).hasSize(1);
        assertThat(bad.pauses())
                .anyMatch(it -> it.contains("nothing before pauses the clock"))
                .anyMatch(it -> it.contains("nothing after resumes the clock"));
        assertThat(bad.outcomes())
                .anyMatch(it -> it.contains("leads nowhere"))
                .anyMatch(it -> it.contains("endEvent_withdrawn"))
                .anyMatch(it -> it.contains("eventSubProcess_deadline"));
        assertThat(bad.metadata()).anyMatch(it -> it.contains("limitAmount"));
    }

    @Test
    void aModelThatIsTooLargeIsToldSo() {
        assertThat(sized(25, 6).size()).isEmpty();
        assertThat(sized(26, 6).size()).containsExactly("has 26 nodes; move a part into a call activity (at most 25)");
        assertThat(sized(25, 7).size()).containsExactly("has more than 6 lanes");
        assertThat(sized(26, 7).size()).hasSize(2);
    }

    /** A straight way of so many nodes, start and end among them, in a pool of so many lanes. */
    private static ModelRules sized(int nodes, int lanes) {
        AbstractFlowNodeBuilder<?, ?> way =
                Bpmn.createExecutableProcess("sized").startEvent();
        for (var task = 2; task < nodes; task++) {
            way = way.userTask();
        }
        var model = way.endEvent().done();
        var pool = model.newInstance(LaneSet.class);
        model.getModelElementById("sized").addChildElement(pool);
        for (var lane = 0; lane < lanes; lane++) {
            pool.getLanes().add(model.newInstance(Lane.class));
        }
        return new ModelRules("sized", model);
    }

    private static ModelRules rules(Path model) {
        return new ModelRules(slug(model), Bpmn.readModelFromFile(model.toFile()));
    }

    private static String slug(Path model) {
        return model.getFileName().toString().replace(".bpmn", "");
    }
}
