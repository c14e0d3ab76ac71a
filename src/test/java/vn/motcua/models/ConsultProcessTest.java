package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class ConsultProcessTest {
    private static final String MODEL = "consult";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void endsWhenEverybodyHasAnswered() {
        asks(7L, 8L, 9L);
        var instance = process.start(Map.of());

        assertThat(awaited()).containsExactlyInAnyOrder(7L, 8L, 9L);
        oneAnswers();
        oneAnswers();
        process.waitsAt(instance, "callActivity_giveOpinion");
        process.passes("callActivity_giveOpinion", Map.of());
        process.endsAt(instance, "endEvent_consulted");
    }

    @Test
    void goesOnAtOnceWhenNobodyIsAsked() {
        asks();

        process.endsAt(process.start(Map.of()), "endEvent_consulted");
    }

    private List<Object> awaited() {
        return tasks().stream()
                .map(it -> extension.getProcessEngine().getTaskService().getVariable(it.getId(), "opinion"))
                .toList();
    }

    private void oneAnswers() {
        extension.getProcessEngine().getTaskService().complete(tasks().get(0).getId());
    }

    private List<Task> tasks() {
        return extension.getProcessEngine().getTaskService().createTaskQuery().list();
    }

    private void asks(Long... opinions) {
        process.when("askPartiesDelegate", it -> it.setVariable("opinions", new ArrayList<>(List.of(opinions))));
    }
}
