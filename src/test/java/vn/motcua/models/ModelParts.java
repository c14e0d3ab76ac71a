package vn.motcua.models;

import java.util.Collection;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the rules look at in a model. */
record ModelParts(BpmnModelInstance model) {
    boolean isProcedure() {
        return hasProperty(theProcess(), "code");
    }

    Process theProcess() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    static boolean hasProperty(BaseElement element, String name) {
        return !isBlank(property(element, name));
    }

    /** Empty when there is none. */
    static String property(BaseElement element, String name) {
        if (element.getExtensionElements() == null) {
            return "";
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(it -> it.getCamundaProperties().stream())
                .filter(it -> it.getCamundaName().equals(name) && !isBlank(it.getCamundaValue()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
