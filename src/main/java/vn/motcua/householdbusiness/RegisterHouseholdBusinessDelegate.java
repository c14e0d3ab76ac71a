package vn.motcua.householdbusiness;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;

/** Enters the business in the ward's register; another dossier may have been faster. */
@Component
class RegisterHouseholdBusinessDelegate implements JavaDelegate {
    private final HouseholdBusinesses businesses;
    private final Dossiers dossiers;

    RegisterHouseholdBusinessDelegate(HouseholdBusinesses businesses, Dossiers dossiers) {
        this.businesses = businesses;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var code = execution.getProcessBusinessKey();
        if (!businesses.register(dossiers.get(code), dossiers.application(code))) {
            throw new BpmnError("registrationConflict");
        }
    }
}
