package vn.motcua.queue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.engine.SignedInUser;
import vn.motcua.staff.StaffUnits;

/** Where a receptionist calls and serves those who wait. */
@Controller
class QueuePages {
    private static final String PAGE = "/counter/queue";

    private final QueueDesk queue;
    private final Desks desks;
    private final DeskViews views;
    private final QueuePlanFile file;
    private final StaffUnits units;

    QueuePages(QueueDesk queue, Desks desks, DeskViews views, QueuePlanFile file, StaffUnits units) {
        this.queue = queue;
        this.desks = desks;
        this.views = views;
        this.file = file;
        this.units = units;
    }

    /** What the keys and buttons of the page are for. */
    enum Act {
        CALL(MoveKind.CALLED),
        AGAIN(MoveKind.CALLED_AGAIN),
        START(MoveKind.STARTED),
        FINISH(MoveKind.FINISHED),
        NOT_COME(MoveKind.NOT_COME),
        PASS_ON(MoveKind.PASSED_ON),
        RETURN(MoveKind.RETURNED);

        private final MoveKind kind;

        Act(MoveKind kind) {
            this.kind = kind;
        }
    }

    /** @param change whether she wants to say anew where she sits */
    @GetMapping(PAGE)
    String show(
            @RequestParam(defaultValue = "false") boolean change,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            Locale language) {
        var desk = desk(user);
        model.addAttribute("staff", user);
        model.addAttribute("plan", file.plan());
        model.addAttribute("language", language);
        model.addAttribute("units", units.of(user));
        model.addAttribute("unit", units.chosen(desk.map(Desk::unit).orElse(""), user));
        model.addAttribute("desk", desk.orElse(null));
        if (desk.isEmpty() || change) {
            return "queue-sit";
        }
        model.addAttribute("view", views.of(desk.get(), language));
        model.addAttribute("once", Once.key());
        return "queue-desk";
    }

    @PostMapping(PAGE + "/desk")
    String sit(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String desk,
            @RequestParam(defaultValue = "") List<String> services,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        var here = units.chosen(unit, user).code();
        try {
            queue.sit(new Desk(user.id(), here, desk.strip(), services));
            return "redirect:" + PAGE;
        } catch (QueueRefusedException e) {
            redirect.addFlashAttribute("refused", e.reason());
            return "redirect:" + PAGE + "?change=true";
        }
    }

    /** @param ticket to which it happens; nothing when the next is called */
    @PostMapping(PAGE)
    String act(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam Act act,
            @RequestParam(defaultValue = "0") long ticket,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String once,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        units.chosen(unit, user);
        try {
            if (act == Act.CALL) {
                queue.callNext(user, Once.sent(once));
            } else {
                queue.move(ticket, act.kind, service, user, Once.sent(once));
            }
        } catch (QueueRefusedException e) {
            redirect.addFlashAttribute("refused", e.reason());
        }
        return "redirect:" + PAGE;
    }

    private Optional<Desk> desk(SignedInUser user) {
        return desks.of(user.id()).filter(it -> user.worksFor(it.unit()));
    }
}
