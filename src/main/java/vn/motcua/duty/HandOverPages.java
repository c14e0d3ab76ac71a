package vn.motcua.duty;

import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.engine.SignedInUser;
import vn.motcua.staff.StaffUnits;
import vn.motcua.unit.UnknownUnitException;

/** What paper is at the reception, and the sheets with which it goes to the processing division. */
@Controller
class HandOverPages {
    private static final String PAGE = "/staff/hand-overs";

    private final HandOverDesk desk;
    private final HandOverSheets sheets;
    private final HandOverViews views;
    private final StaffUnits units;

    HandOverPages(HandOverDesk desk, HandOverSheets sheets, HandOverViews views, StaffUnits units) {
        this.desk = desk;
        this.sheets = sheets;
        this.views = views;
        this.units = units;
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
        model.addAttribute("gives", desk.gives(user, chosen.code()));
        model.addAttribute("rounds", views.waiting(chosen.code(), language));
        model.addAttribute("sheets", views.sheets(chosen.code(), language));
        return "hand-overs";
    }

    @PostMapping(PAGE)
    String give(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") List<String> dossiers,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        var chosen = units.chosen(unit, user);
        try {
            var sheet = desk.give(chosen.code(), field, dossiers, user);
            redirect.addFlashAttribute("done", "handOver.given");
            return "redirect:" + PAGE + "/" + sheet;
        } catch (DutyRefusedException e) {
            redirect.addFlashAttribute("refused", e.reason());
            redirect.addAttribute("unit", chosen.code());
            return "redirect:" + PAGE;
        }
    }

    @GetMapping(PAGE + "/{id}")
    String sheet(@PathVariable long id, @AuthenticationPrincipal SignedInUser user, Model model, Locale language) {
        var sheet = find(id, user);
        model.addAttribute("staff", user);
        model.addAttribute("unit", units.chosen(sheet.unit(), user));
        model.addAttribute("takes", sheet.receipt().isEmpty() && desk.takes(user, sheet));
        model.addAttribute("sheet", views.view(sheet, language));
        return "hand-over";
    }

    @PostMapping(PAGE + "/{id}/receipt")
    String take(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> dossiers,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        try {
            desk.take(find(id, user), dossiers, user);
            redirect.addFlashAttribute("done", "handOver.taken");
        } catch (DutyRefusedException e) {
            redirect.addFlashAttribute("refused", e.reason());
        }
        return "redirect:" + PAGE + "/" + id;
    }

    /** @throws UnknownUnitException when there is none, or it is another unit's; it does not say which */
    private HandOverSheet find(long id, SignedInUser user) {
        return sheets.find(id)
                .filter(it -> user.worksFor(it.unit()))
                .orElseThrow(() -> new UnknownUnitException(String.valueOf(id)));
    }
}
