package vn.motcua.support;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Which way an instance went. */
record WalkedWay(HistoryService history, ProcessInstance instance) {

    boolean isFinished() {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .count()
                == 1;
    }

    boolean passed(String element) {
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(element)
                        .count()
                > 0;
    }
}
