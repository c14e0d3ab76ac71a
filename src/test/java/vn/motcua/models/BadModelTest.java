package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.junit.jupiter.api.Test;

/** A rule that nothing can break is none. */
class BadModelTest {
    @Test
    void aBadModelBreaksEveryRule() {
        var bad = ModelRules.of(Path.of("src/test/resources/models/bad-model.bpmn"));

        assertThat(bad.shape().ids()).anyMatch(it -> it.contains("Activity_1x2y3z"));
        assertThat(bad.shape().process()).hasSize(5);
        assertThat(bad.shape().labels())
                .anyMatch(it -> it.contains("has no label"))
                .anyMatch(it -> it.contains("'api'"));
        assertThat(bad.shape().decisions())
                .anyMatch(it -> it.contains("must ask a question"))
                .anyMatch(it -> it.contains("no default flow"))
                .anyMatch(it -> it.contains("must be labelled"))
                .anyMatch(it -> it.contains("no condition"));
        assertThat(bad.work().responsibilities())
                .anyMatch(it -> it.contains("names no role"))
                .anyMatch(it -> it.contains("belongs to somebody"))
                .anyMatch(it -> it.contains("exactly one lane"));
        assertThat(bad.work().tasks()).hasSize(6);
        assertThat(bad.steps().limits())
                .anyMatch(it -> it.contains("have 1.2 of the limit"))
                .anyMatch(it -> it.contains("callActivity_part has the share 'half'"));
        assertThat(bad.steps().extensions()).anyMatch(it -> it.contains("from 0 to 9"));
        assertThat(bad.work().technique())
                .anyMatch(it -> it.contains("is a script"))
                .anyMatch(it -> it.contains("must name a delegate"))
                .anyMatch(it -> it.contains("asyncBefore"))
                .anyMatch(it -> it.contains("needs a retry cycle"))
                .anyMatch(it -> it.contains("not from a literal"))
                .anyMatch(it -> it.contains("business key"));
        assertThat(bad.legal().waiting()).hasSize(1);
        assertThat(bad.clock().pauses())
                .anyMatch(it -> it.contains("nothing before pauses the clock"))
                .anyMatch(it -> it.contains("nothing after resumes the clock"));
        assertThat(bad.clock().standstills())
                .anyMatch(it -> it.contains("serviceTask_pause") && it.contains("not every way after"))
                .anyMatch(it -> it.contains("serviceTask_resume") && it.contains("nothing before"));
        assertThat(bad.legal().outcomes())
                .anyMatch(it -> it.contains("leads nowhere"))
                .anyMatch(it -> it.contains("endEvent_withdrawn"))
                .anyMatch(it -> it.contains("whether receptionResult is \"referred\""))
                .anyMatch(it -> it.contains("eventSubProcess_deadline"));
        assertThat(bad.legal().returnWays()).anyMatch(it -> it.contains("'returnWays'"));
        assertThat(bad.legal().metadata()).anyMatch(it -> it.contains("limitAmount"));
    }

    @Test
    void aModelThatIsTooLargeIsToldSo() {
        assertThat(sized(25, 6).size()).isEmpty();
        assertThat(sized(26, 6).size()).containsExactly("has 26 nodes; move a part into a call activity (at most 25)");
        assertThat(sized(25, 7).size()).containsExactly("has more than 6 lanes");
        assertThat(sized(26, 7).size()).hasSize(2);
    }

    /** A straight way of so many nodes, start and end among them, in a pool of so many lanes. */
    private static ShapeRules sized(int nodes, int lanes) {
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
        return new ShapeRules("sized", new ModelParts(model));
    }
}
