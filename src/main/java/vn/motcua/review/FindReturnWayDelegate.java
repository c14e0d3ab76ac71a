package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ReturnWays;

/** How the applicant wants the result now; where to stays in our tables. */
@Component
class FindReturnWayDelegate implements JavaDelegate {
    private final ReturnWays ways;

    FindReturnWayDelegate(ReturnWays ways) {
        this.ways = ways;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var way = ways.of(execution.getProcessBusinessKey()).way();
        ReviewVariables.RETURN_WAY.pass(execution, way);
    }
}
