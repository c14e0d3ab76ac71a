package vn.motcua.duty;

import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.engine.SignedInUser;
import vn.motcua.procedure.Procedures;
import vn.motcua.staff.StaffUnits;

/** Who stands in for whom: everybody sees it for her unit, heads of divisions and leaders record it. */
@Controller
class SubstitutionPages {
    private static final String PAGE = "/staff/substitutions";

    private final SubstitutionDesk desk;
    private final SubstitutionViews views;
    private final Colleagues colleagues;
    private final StaffUnits units;
    private final Procedures procedures;
    private final WorkingCalendars calendars;

    SubstitutionPages(
            SubstitutionDesk desk,
            SubstitutionViews views,
            Colleagues colleagues,
            StaffUnits units,
            Procedures procedures,
            WorkingCalendars calendars) {
        this.desk = desk;
        this.views = views;
        this.colleagues = colleagues;
        this.units = units;
        this.procedures = procedures;
        this.calendars = calendars;
    }

    @GetMapping(PAGE)
    String show(
            @RequestParam(defaultValue = "") String unit,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            Locale language) {
        var chosen = units.chosen(unit, user);
        model.addAttribute("staff", user); // the token of the forms goes out with the head of a page that may be long
        model.addAttribute("unit", chosen);
        model.addAttribute("units", units.of(user));
        model.addAttribute("substitutions", views.of(chosen.code(), language));
        model.addAttribute("leads", colleagues.leads(user, chosen.code()));
        model.addAttribute(
                "people",
                colleagues.of(chosen.code()).stream()
                        .map(it -> views.person(it, language))
                        .toList());
        model.addAttribute("procedures", procedures.all(language));
        model.addAttribute("forms", SigningForm.values());
        model.addAttribute("language", language);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", SubstitutionForm.empty(calendars.today()));
        }
        return "substitutions";
    }

    @PostMapping(PAGE)
    String record(
            @ModelAttribute SubstitutionForm typed,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        try {
            desk.record(typed.read(), user);
            redirect.addFlashAttribute("done", "substitution.recorded");
        } catch (DutyRefusedException e) {
            redirect.addFlashAttribute("refused", e.reason());
            redirect.addFlashAttribute("typed", typed);
        }
        redirect.addAttribute("unit", typed.unit());
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id}/end")
    String end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        try {
            desk.end(id, reason, user);
            redirect.addFlashAttribute("done", "substitution.endedNow");
        } catch (DutyRefusedException e) {
            redirect.addFlashAttribute("refused", e.reason());
        }
        redirect.addAttribute("unit", unit);
        return "redirect:" + PAGE;
    }
}
