package vn.motcua.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Delivers one notice; a failure is the job's, which tries again and in the end asks for a human. */
@Component
class DeliverNoticeDelegate implements JavaDelegate {
    private final NoticeDelivery delivery;

    DeliverNoticeDelegate(NoticeDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delivery.deliver(NoticeVariables.NOTICE_ID.get(execution));
    }
}
