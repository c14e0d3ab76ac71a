package vn.motcua.notice;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierVariables;
import vn.motcua.dossier.DueDatesProcess;

/** Due dates have moved with the working calendar: the tasks follow, and the applicants are told. */
@Component
class FollowCalendarDelegate implements JavaDelegate {
    private final DueDatesProcess dates;
    private final NoticeDesk desk;

    FollowCalendarDelegate(DueDatesProcess dates, NoticeDesk desk) {
        this.dates = dates;
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var codes = new String(DossierVariables.DOSSIERS.get(execution), StandardCharsets.US_ASCII);
        for (var code : codes.split(" ")) {
            dates.move(code);
            desk.send(code, NoticeKind.DUE_DATE_MOVED);
        }
    }
}
