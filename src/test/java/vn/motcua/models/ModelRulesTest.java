package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for models, on every model in the folders; that they notice a bad one shows {@link BadModelTest}. */
class ModelRulesTest {

    static Stream<Path> models() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(it -> it.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsSayWhatAnElementIsFor(Path model) {
        assertThat(ModelRules.of(model).shape().ids()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessSaysWhatItIs(Path model) {
        assertThat(ModelRules.of(model).shape().process()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void labelsAreAClerksWords(Path model) {
        assertThat(ModelRules.of(model).shape().labels()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewaysAskAndFlowsAnswer(Path model) {
        assertThat(ModelRules.of(model).shape().decisions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelFitsOnAPage(Path model) {
        assertThat(ModelRules.of(model).shape().size()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTaskHasOneResponsibleRole(Path model) {
        assertThat(ModelRules.of(model).work().responsibilities()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTaskHasAFormADutyAndADueDate(Path model) {
        assertThat(ModelRules.of(model).work().tasks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void stepsShareTheLimitAndNoMore(Path model) {
        assertThat(ModelRules.of(model).steps().limits()).isEmpty();
        assertThat(ModelRules.of(model).steps().extensions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void delegatesDoTheWorkAndTheClockGivesTheDates(Path model) {
        assertThat(ModelRules.of(model).work().technique()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void waitingForTheApplicantHasADeadline(Path model) {
        assertThat(ModelRules.of(model).legal().waiting()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theClockStandsStillWhileTheApplicantIsWaitedFor(Path model) {
        assertThat(ModelRules.of(model).clock().pauses()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void whateverStopsTheClockSetsItGoingAgain(Path model) {
        assertThat(ModelRules.of(model).clock().standstills()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyWayEndsInALegalOutcome(Path model) {
        assertThat(ModelRules.of(model).legal().outcomes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcedureSaysWhatTheCatalogueNeeds(Path model) {
        assertThat(ModelRules.of(model).legal().metadata()).isEmpty();
        assertThat(ModelRules.of(model).legal().returnWays()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasAPictureThatTheTableShows(Path model) throws IOException {
        var name = ModelRules.slug(model) + ".png";

        assertThat(Path.of("src/docs/models", name)).exists();
        assertThat(Files.readString(Path.of("src/docs/models/README.md"))).contains("(" + name + ")");
    }
}
