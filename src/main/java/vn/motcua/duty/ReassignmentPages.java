package vn.motcua.duty;

import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.duty.ReassignmentProcess.Order;
import vn.motcua.engine.SignedInUser;
import vn.motcua.staff.StaffUnits;

/** What a colleague holds, and giving it to another one: for heads of divisions and leaders. */
@Controller
class ReassignmentPages {
    private static final String PAGE = "/staff/reassignment";

    private final ReassignmentProcess process;
    private final OpenTasks tasks;
    private final SubstitutionViews views;
    private final Colleagues colleagues;
    private final StaffUnits units;

    ReassignmentPages(
            ReassignmentProcess process,
            OpenTasks tasks,
            SubstitutionViews views,
            Colleagues colleagues,
            StaffUnits units) {
        this.process = process;
        this.tasks = tasks;
        this.views = views;
        this.colleagues = colleagues;
        this.units = units;
    }

    @GetMapping(PAGE)
    String show(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(name = "tasks", defaultValue = "") List<String> ticked,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            Locale language) {
        var chosen = units.chosen(unit, user);
        var leads = colleagues.leads(user, chosen.code());
        model.addAttribute("staff", user); // the token of the forms goes out with the head of a page that may be long
        model.addAttribute("unit", chosen);
        model.addAttribute("units", units.of(user));
        model.addAttribute("leads", leads);
        model.addAttribute("from", from);
        model.addAttribute(
                "people",
                colleagues.of(chosen.code()).stream()
                        .map(it -> views.person(it, language))
                        .toList());
        model.addAttribute("tasks", leads ? tasks.heldBy(from, chosen.code()) : List.of());
        if (!ticked.isEmpty()) {
            model.addAttribute("chosen", ticked);
        }
        return "reassignment";
    }

    @PostMapping(PAGE)
    String move(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") List<String> tasks,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        try {
            var result = process.move(new Order(unit, from, to, tasks, reason), user);
            redirect.addFlashAttribute("moved", result.moved().size());
            redirect.addFlashAttribute("kept", result.kept());
            redirect.addFlashAttribute("reason", result.kept().isEmpty() ? "" : reason);
        } catch (DutyRefusedException e) {
            redirect.addFlashAttribute("refused", e.reason());
            redirect.addFlashAttribute("to", to);
            redirect.addFlashAttribute("reason", reason);
            redirect.addFlashAttribute("chosen", tasks);
        }
        redirect.addAttribute("unit", unit);
        redirect.addAttribute("from", from);
        return "redirect:" + PAGE;
    }
}
