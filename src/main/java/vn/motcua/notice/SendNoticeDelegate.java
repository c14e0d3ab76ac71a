package vn.motcua.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts a notice to the applicant into the outbox. */
@Component
class SendNoticeDelegate implements JavaDelegate {
    private final NoticeDesk desk;

    SendNoticeDelegate(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kind = NoticeKind.of(NoticeVariables.NOTICE.get(execution));
        desk.send(execution.getProcessBusinessKey(), kind);
    }
}
