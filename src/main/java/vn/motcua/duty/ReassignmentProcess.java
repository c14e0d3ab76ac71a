package vn.motcua.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierLog;
import vn.motcua.duty.DutyRefusedException.Reason;
import vn.motcua.duty.Reassigned.Kept;
import vn.motcua.duty.Reassigned.Why;
import vn.motcua.engine.SignedInUser;

/** Gives the tasks of an absent colleague to another one, with a reason that each dossier keeps. */
@Component
class ReassignmentProcess {
    private final TaskService engine;
    private final OpenTasks tasks;
    private final Steps steps;
    private final Colleagues colleagues;
    private final SeparationOfDuties duties;
    private final HandOverNotes notes;
    private final DossierLog log;

    ReassignmentProcess(
            TaskService engine,
            OpenTasks tasks,
            Steps steps,
            Colleagues colleagues,
            SeparationOfDuties duties,
            HandOverNotes notes,
            DossierLog log) {
        this.engine = engine;
        this.tasks = tasks;
        this.steps = steps;
        this.colleagues = colleagues;
        this.duties = duties;
        this.notes = notes;
        this.log = log;
    }

    /** @param to of whom no more is needed than her sign-in name */
    record Order(String unit, String from, String to, List<String> tasks, String reason) {}

    /**
     * All in one transaction; a task that may not go to this colleague stays, and it is said why.
     *
     * @throws DutyRefusedException when nothing may go at all
     */
    @Transactional
    public Reassigned move(Order order, SignedInUser by) {
        colleagues.requireLead(by, order.unit(), order.from());
        var taker = taker(order);
        var reason = Colleagues.reason(order.reason());
        var moved = new ArrayList<OpenTask>();
        var kept = new ArrayList<Kept>();
        for (var chosen : chosen(order)) {
            var why = obstacle(chosen, order.from(), taker);
            if (why.isPresent()) {
                kept.add(new Kept(chosen.id(), chosen.code(), chosen.name(), why.get()));
            } else {
                notes.note(chosen, taker.id(), by.id(), reason);
                engine.setAssignee(chosen.id(), taker.id());
                moved.add(chosen);
            }
        }
        kept.addAll(gone(order, moved, kept));
        return new Reassigned(moved, kept);
    }

    private SignedInUser taker(Order order) {
        if (order.from().equals(order.to())) {
            throw new DutyRefusedException(Reason.ONESELF);
        }
        if (order.tasks().isEmpty()) {
            throw new DutyRefusedException(Reason.NOTHING_CHOSEN);
        }
        return colleagues.find(order.unit(), order.to()).orElseThrow(() -> new DutyRefusedException(Reason.PEOPLE));
    }

    /** What was chosen and is not in these hands any more. */
    private static List<Kept> gone(Order order, List<OpenTask> moved, List<Kept> kept) {
        var known = Stream.concat(
                        moved.stream().map(OpenTask::id), kept.stream().map(Kept::task))
                .toList();
        return order.tasks().stream()
                .filter(it -> !known.contains(it))
                .map(it -> new Kept(it, "", "", Why.GONE))
                .toList();
    }

    private List<OpenTask> chosen(Order order) {
        return tasks.heldBy(order.from(), order.unit()).stream()
                .filter(it -> order.tasks().contains(it.id()))
                .toList();
    }

    /** Looked at while nobody else can move the dossier. */
    private Optional<Why> obstacle(OpenTask chosen, String from, SignedInUser taker) {
        log.hold(chosen.code());
        if (tasks.find(chosen.id()).filter(it -> it.isHeldBy(from)).isEmpty()) {
            return Optional.of(Why.GONE);
        }
        if (taker.roles().stream().noneMatch(chosen.groups()::contains)) {
            return Optional.of(Why.ROLE);
        }
        return duties.allows(chosen.code(), steps.of(chosen), taker.id(), Optional.empty())
                ? Optional.empty()
                : Optional.of(Why.DUTIES);
    }
}
