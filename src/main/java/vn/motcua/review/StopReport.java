package vn.motcua.review;

import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.notice.StaffDesk;
import vn.motcua.notice.StaffMailProcess;
import vn.motcua.staff.Role;

/** Reports to the ward's leaders, and to the heads of its divisions, what ended without one of them deciding. */
@Component
class StopReport {
    private final StaffMailProcess mail;
    private final StaffDesk desk;

    StopReport(StaffMailProcess mail, StaffDesk desk) {
        this.mail = mail;
        this.desk = desk;
    }

    /** @return {@code mail}, or {@code noAddress} when none of them has one */
    String send(Dossier dossier) {
        var addresses = new TreeSet<>(mail.ofGroup(Role.LEADER.key(), dossier.unit()));
        addresses.addAll(mail.ofGroup(Role.DIVISION_HEAD.key(), dossier.unit()));
        desk.send(dossier, "stopped", addresses);
        return addresses.isEmpty() ? "noAddress" : "mail";
    }
}
