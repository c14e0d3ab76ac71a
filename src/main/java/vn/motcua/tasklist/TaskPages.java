package vn.motcua.tasklist;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.duty.ClaimProcess;
import vn.motcua.duty.ClaimProcess.Outcome;
import vn.motcua.duty.OpenWork;
import vn.motcua.duty.Wanted;
import vn.motcua.duty.Wanted.Due;
import vn.motcua.engine.SignedInUser;
import vn.motcua.staff.Role;

/** All open tasks of somebody: to find some of them, to take several at once, to hand several on. */
@Controller
@Hidden
class TaskPages {
    private static final String PAGE = "/staff/tasks";

    private final OpenWork work;
    private final TaskRows rows;
    private final ClaimProcess claims;

    TaskPages(OpenWork work, TaskRows rows, ClaimProcess claims) {
        this.work = work;
        this.rows = rows;
        this.claims = claims;
    }

    @GetMapping(PAGE)
    String show(
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "ANY") Due due,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            Locale language) {
        var wanted = new Wanted(procedure, step, due);
        var count = work.count(user, wanted);
        var pages = Math.max(1, (count + TaskRows.A_PAGE - 1) / TaskRows.A_PAGE);
        var shown = Math.min(Math.max(page, 1), pages);
        model.addAttribute("staff", user);
        model.addAttribute("wanted", wanted);
        model.addAttribute("count", count);
        model.addAttribute("all", work.count(user, Wanted.all()));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("rows", rows.of(user, wanted, shown));
        model.addAttribute("procedures", rows.procedures(user, language));
        model.addAttribute("steps", work.steps(user));
        model.addAttribute("leads", leads(user));
        return "tasks";
    }

    @PostMapping(PAGE)
    String claim(
            @RequestParam(defaultValue = "") List<String> tasks,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "ANY") Due due,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        var done = claims.claim(tasks, user);
        redirect.addFlashAttribute("nothing", tasks.isEmpty());
        redirect.addFlashAttribute(
                "claimed",
                done.stream().filter(it -> it.outcome() == Outcome.CLAIMED).count());
        redirect.addFlashAttribute(
                "kept",
                done.stream().filter(it -> it.outcome() != Outcome.CLAIMED).toList());
        redirect.addAttribute("procedure", procedure);
        redirect.addAttribute("step", step);
        redirect.addAttribute("due", due);
        return "redirect:" + PAGE;
    }

    /** Hands on what she holds herself, on the page where that is done for everybody. */
    @PostMapping(PAGE + "/hand-on")
    String handOn(
            @RequestParam(defaultValue = "") List<String> tasks,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        work.units(tasks, user).stream().findFirst().ifPresent(it -> redirect.addAttribute("unit", it));
        redirect.addAttribute("from", user.id());
        redirect.addAttribute("tasks", tasks);
        return "redirect:/staff/reassignment";
    }

    private static boolean leads(SignedInUser user) {
        return user.hasRole(Role.LEADER.key()) || user.hasRole(Role.DIVISION_HEAD.key());
    }
}
