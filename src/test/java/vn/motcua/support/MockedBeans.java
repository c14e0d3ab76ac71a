package vn.motcua.support;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** The beans that a model names, as mocks that count how often they are called. */
final class MockedBeans {
    private final Map<String, Integer> called = new HashMap<>();

    void mock(BpmnModelInstance model) {
        for (var task : model.getModelElementsByType(ServiceTask.class)) {
            delegate(name(task.getCamundaDelegateExpression()), execution -> {});
        }
        for (var listener : model.getModelElementsByType(CamundaTaskListener.class)) {
            Mocks.register(name(listener.getCamundaDelegateExpression()), (TaskListener) task -> {});
        }
    }

    void delegate(String bean, JavaDelegate behaviour) {
        Mocks.register(bean, (JavaDelegate) execution -> {
            called.merge(bean, 1, Integer::sum);
            behaviour.execute(execution);
        });
    }

    int timesCalled(String bean) {
        return called.getOrDefault(bean, 0);
    }

    private static String name(String expression) {
        return expression.replaceAll("[${}]", "");
    }
}
