package vn.motcua.models;

import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The rules for models, each as a list of sentences that say to a designer what to mend. */
record ModelRules(ShapeRules shape, WorkRules work, StepRules steps, LegalRules legal, ClockRules clock) {

    static ModelRules of(Path file) {
        return of(slug(file), Bpmn.readModelFromFile(file.toFile()));
    }

    static ModelRules of(String slug, BpmnModelInstance model) {
        var parts = new ModelParts(model);
        return new ModelRules(
                new ShapeRules(slug, parts),
                new WorkRules(parts),
                new StepRules(parts),
                new LegalRules(parts),
                new ClockRules(parts));
    }

    static String slug(Path file) {
        return file.getFileName().toString().replace(".bpmn", "");
    }
}
