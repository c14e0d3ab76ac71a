package vn.motcua.queue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.engine.SignedInUser;
import vn.motcua.staff.StaffUnits;

/** How long people waited on a day, for the reception and for those who lead it. */
@Controller
class FiguresPages {
    private final QueueFigures figures;
    private final QueuePlanFile file;
    private final StaffUnits units;
    private final WorkingCalendars calendars;

    FiguresPages(QueueFigures figures, QueuePlanFile file, StaffUnits units, WorkingCalendars calendars) {
        this.figures = figures;
        this.file = file;
        this.units = units;
        this.calendars = calendars;
    }

    /** Times are minutes and seconds, and empty where there are none. */
    record Row(
            String service,
            int tickets,
            int waiting,
            int notCome,
            String medianWait,
            String longWait,
            String medianServing,
            String longServing) {}

    @GetMapping("/counter/queue/figures")
    String show(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String day,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            Locale language) {
        var here = units.chosen(unit, user);
        var chosen = date(day);
        model.addAttribute("unit", here);
        model.addAttribute("units", units.of(user));
        model.addAttribute("day", chosen.orElse(calendars.today()));
        model.addAttribute("dayIsWrong", chosen.isEmpty() && !day.isEmpty());
        model.addAttribute("rows", rows(here.code(), chosen.orElse(calendars.today()), language));
        return "queue-figures";
    }

    private List<Row> rows(String unit, LocalDate day, Locale language) {
        return figures.of(unit, day).stream()
                .map(it -> new Row(
                        file.plan().serviceName(it.service(), language),
                        it.tickets(),
                        it.waiting(),
                        it.notCome(),
                        minutes(it.medianWait()),
                        minutes(it.longWait()),
                        minutes(it.medianServing()),
                        minutes(it.longServing())))
                .toList();
    }

    private static String minutes(Optional<Duration> time) {
        return time.map(it -> String.format(Locale.ROOT, "%d:%02d", it.toMinutes(), it.toSecondsPart()))
                .orElse("–");
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
