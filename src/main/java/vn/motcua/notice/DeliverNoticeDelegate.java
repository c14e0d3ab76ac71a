package vn.motcua.notice;

import java.util.Date;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Delivers one notice unless it is time to leave people alone; a failure is the job's, which tries again and in the end asks for a human. */
@Component
class DeliverNoticeDelegate implements JavaDelegate {
    private final NoticeDelivery delivery;

    DeliverNoticeDelegate(NoticeDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = NoticeVariables.NOTICE_ID.get(execution);
        var quiet = delivery.waits(id);
        if (quiet.isPresent()) {
            NoticeVariables.QUIET_UNTIL.set(execution, Date.from(quiet.get()));
            throw new BpmnError("quietHours");
        }
        delivery.deliver(id);
    }
}
