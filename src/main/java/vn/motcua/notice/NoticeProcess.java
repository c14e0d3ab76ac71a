package vn.motcua.notice;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.engine.UnitVariable;

/** Gives a notice that was not taken at once to the engine, whose incident a manager sees in Cockpit. */
@Component
class NoticeProcess {
    private final RuntimeService runtime;

    NoticeProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void start(Dossier dossier, long notice) {
        runtime.createProcessInstanceByKey("deliver-notice")
                .businessKey(dossier.code())
                .setVariable(UnitVariable.NAME, UnitVariable.of(dossier.unit()))
                .setVariable(NoticeVariables.NOTICE_ID.name(), notice)
                .execute();
    }
}
