package vn.motcua.queue;

import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.engine.SignedInUser;
import vn.motcua.paper.QrCode;
import vn.motcua.staff.StaffUnits;
import vn.motcua.unit.UnknownUnitException;

/** The screen at the door, on which whoever comes takes a number. */
@Controller
class DoorPages {
    private static final String PAGE = "/counter/tickets";

    private final TicketDoor door;
    private final Tickets tickets;
    private final TicketViews views;
    private final QueuePlanFile file;
    private final Opening opening;
    private final StaffUnits units;
    private final WorkingCalendars calendars;

    DoorPages(
            TicketDoor door,
            Tickets tickets,
            TicketViews views,
            QueuePlanFile file,
            Opening opening,
            StaffUnits units,
            WorkingCalendars calendars) {
        this.door = door;
        this.tickets = tickets;
        this.views = views;
        this.file = file;
        this.opening = opening;
        this.units = units;
        this.calendars = calendars;
    }

    @GetMapping(PAGE)
    String show(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String service,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            Locale language) {
        model.addAttribute("staff", user);
        model.addAttribute("unit", units.chosen(unit, user));
        model.addAttribute("open", opening.isOpen());
        model.addAttribute("hours", calendars.current().hours());
        model.addAttribute("plan", file.plan());
        model.addAttribute("language", language);
        model.addAttribute("chosen", file.plan().service(service).orElse(null));
        model.addAttribute("once", Once.key());
        return "queue-door";
    }

    @PostMapping(PAGE)
    String take(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String appointment,
            @RequestParam(defaultValue = "") String once,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        var here = units.chosen(unit, user).code();
        try {
            var ticket = appointment.isBlank()
                    ? door.take(here, service, ground, Once.sent(once))
                    : door.takeUp(here, Code.typed(appointment));
            redirect.addFlashAttribute("taken", true);
            redirect.addAttribute("code", ticket.code());
            return "redirect:" + PAGE + "/{code}";
        } catch (QueueRefusedException e) {
            redirect.addFlashAttribute("refused", e.reason());
            redirect.addAttribute("unit", here);
            return "redirect:" + PAGE;
        }
    }

    /** What is printed for who has taken it. */
    @GetMapping(PAGE + "/{code}")
    String slip(@PathVariable String code, @AuthenticationPrincipal SignedInUser user, Model model, Locale language) {
        var ticket = tickets.find(Code.typed(code))
                .filter(it -> user.worksFor(it.unit()))
                .orElseThrow(() -> new UnknownUnitException(code));
        var view = views.of(ticket, language);
        model.addAttribute("ticket", view);
        model.addAttribute("back", PAGE + "?unit=" + ticket.unit());
        model.addAttribute("qr", QrCode.dataAddress(view.address()));
        return "queue-slip";
    }
}
