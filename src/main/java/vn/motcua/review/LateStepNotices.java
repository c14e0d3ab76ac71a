package vn.motcua.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.engine.EngineUsers;
import vn.motcua.notice.StaffDesk;
import vn.motcua.notice.StaffMailProcess;
import vn.motcua.review.LateSteps.LateStep;
import vn.motcua.staff.Role;

/** Tells the next in line of one late step, and notes in the dossier's log whom and whether there was an address. */
@Component
class LateStepNotices {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Dossiers dossiers;
    private final DossierLog log;
    private final StaffMailProcess mail;
    private final StaffDesk desk;
    private final EngineUsers users;

    LateStepNotices(Dossiers dossiers, DossierLog log, StaffMailProcess mail, StaffDesk desk, EngineUsers users) {
        this.dossiers = dossiers;
        this.log = log;
        this.mail = mail;
        this.desk = desk;
        this.users = users;
    }

    /** Who is told, in this order; the key of a text in each. */
    enum Level {
        HOLDER,
        HEAD,
        LEADER
    }

    void send(LateStep step) {
        var level = Level.values()[step.level()];
        var dossier = dossiers.get(step.code());
        var addresses = addresses(level, step, dossier);
        var holder = step.assignee().flatMap(users::name).orElse("–");
        desk.send(dossier, "step." + level, addresses, step.name(), moment(step.due()), holder);
        var event = NewEvent.of(EventKind.STEP_WARNED, NewEvent.SYSTEM)
                .with(Map.of(
                        "task", step.element(),
                        "name", step.name(),
                        "role", step.group().orElse(""),
                        "level", level.name(),
                        "due", step.due().toString(),
                        "to",
                                step.assignee()
                                        .filter(it -> level == Level.HOLDER)
                                        .orElseGet(() -> role(level, step)),
                        "fate", addresses.isEmpty() ? "noAddress" : "mail"));
        log.append(step.code(), event);
    }

    private Set<String> addresses(Level level, LateStep step, Dossier dossier) {
        var own = level == Level.HOLDER ? step.assignee().map(mail::of).orElse(Set.of()) : Set.<String>of();
        return own.isEmpty() ? mail.ofGroup(role(level, step), dossier.unit()) : own;
    }

    private static String role(Level level, LateStep step) {
        return switch (level) {
            case HOLDER -> step.group().orElse("");
            case HEAD -> Role.DIVISION_HEAD.key();
            case LEADER -> Role.LEADER.key();
        };
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
