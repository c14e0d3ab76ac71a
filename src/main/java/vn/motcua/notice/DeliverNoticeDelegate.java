package vn.motcua.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Tries again to deliver one notice; a failure is the job's, which tries again and in the end asks for a human. One that falls
 * into quiet hours goes back into the outbox, where it waits for their end.
 */
@Component
class DeliverNoticeDelegate implements JavaDelegate {
    private final NoticeDelivery delivery;

    DeliverNoticeDelegate(NoticeDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = NoticeVariables.NOTICE_ID.get(execution);
        if (!delivery.waits(id)) {
            delivery.deliver(id);
        }
    }
}
