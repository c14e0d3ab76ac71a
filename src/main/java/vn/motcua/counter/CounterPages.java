package vn.motcua.counter;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.engine.SignedInUser;
import vn.motcua.notice.NoticeChannels;
import vn.motcua.procedure.DocumentRequirement.Kind;
import vn.motcua.procedure.Procedures;
import vn.motcua.staff.StaffUnits;
import vn.motcua.unit.Units;

/** Where a receptionist begins, and where she takes an application in. */
@Controller
class CounterPages {
    private final StaffUnits desks;
    private final Units units;
    private final Procedures procedures;
    private final Boards boards;
    private final NoticeChannels channels;
    private final String lookup;

    CounterPages(
            StaffUnits desks,
            Units units,
            Procedures procedures,
            Boards boards,
            NoticeChannels channels,
            @Value("${motcua.public-url}") String publicUrl) {
        this.desks = desks;
        this.units = units;
        this.procedures = procedures;
        this.boards = boards;
        this.channels = channels;
        this.lookup = publicUrl + "/lookup";
    }

    @GetMapping("/counter")
    String home(
            @RequestParam(defaultValue = "") String unit,
            @AuthenticationPrincipal SignedInUser clerk,
            Model model,
            Locale language) {
        var chosen = desks.chosen(unit, clerk);
        model.addAttribute("staff", clerk);
        model.addAttribute("unit", chosen);
        model.addAttribute("units", desks.of(clerk));
        model.addAttribute("language", language);
        model.addAttribute("procedures", procedures.all(language));
        model.addAttribute("board", boards.today(chosen.code(), language));
        return "counter";
    }

    @GetMapping("/counter/intake/{slug}")
    String intake(
            @PathVariable String slug, @AuthenticationPrincipal SignedInUser clerk, Model model, Locale language) {
        var procedure = procedures.get(slug);
        model.addAttribute("staff", clerk);
        model.addAttribute("slug", slug);
        model.addAttribute("procedure", procedure.name(language));
        model.addAttribute("documentInputs", String.join(" ", procedures.documentInputs(procedure)));
        model.addAttribute("unit", desks.chosen("", clerk).code());
        model.addAttribute("units", units.all());
        model.addAttribute("channels", channels.all());
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("lookup", lookup);
        return "counter-intake";
    }
}
