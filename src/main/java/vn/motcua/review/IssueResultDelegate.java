package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.stereotype.Component;

/** The records clerk has issued the result: it gets its number, and the authority's clock stops unless it is yet to be signed electronically. */
@Component
class IssueResultDelegate implements JavaDelegate {
    private static final String SEAL = "${sealResultDelegate}";

    private final Results results;
    private final SealedResults sealed;

    IssueResultDelegate(Results results, SealedResults sealed) {
        this.results = results;
        this.sealed = sealed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var code = execution.getProcessBusinessKey();
        var sealNeeded = sealed.areWanted(code) && canSeal(execution);
        ReviewVariables.SEAL_NEEDED.pass(execution, sealNeeded);
        results.issue(code, sealNeeded);
    }

    /** A dossier whose clerk got her task before the model had that step ends without it. */
    private static boolean canSeal(DelegateExecution execution) {
        return execution.getBpmnModelInstance().getModelElementsByType(ServiceTask.class).stream()
                .anyMatch(it -> SEAL.equals(it.getCamundaDelegateExpression()));
    }
}
