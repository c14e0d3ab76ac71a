package vn.motcua.notice;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.engine.UnitVariable;

/** Starts the delivery of a notice as a process of its own, so that a dead mail server never holds up a dossier. */
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
