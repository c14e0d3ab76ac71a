package vn.motcua.queue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.paper.QrCode;
import vn.motcua.queue.QueueRefusedException.Reason;
import vn.motcua.unit.Units;

/** Books a time at a ward's desks, without an account and without a name. */
@Controller
class AppointmentPages {
    private static final String PAGE = "/appointments";
    private static final String ONE = PAGE + "/{code}";

    private final Booking booking;
    private final Appointments appointments;
    private final AppointmentViews views;
    private final QueuePlanFile file;
    private final Units units;

    AppointmentPages(
            Booking booking, Appointments appointments, AppointmentViews views, QueuePlanFile file, Units units) {
        this.booking = booking;
        this.appointments = appointments;
        this.views = views;
        this.file = file;
        this.units = units;
    }

    @GetMapping(PAGE)
    String show(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String day,
            Model model,
            Locale language,
            CsrfToken token) {
        token.getToken(); // goes out with the head of a page that may be long
        var bookable = file.plan().bookable();
        var chosen = bookable.stream().filter(it -> it.key().equals(service)).findFirst();
        var date = date(day).filter(booking.days()::contains);
        model.addAttribute("units", units.all());
        model.addAttribute("unit", unit);
        model.addAttribute("services", bookable);
        model.addAttribute("service", service);
        model.addAttribute("language", language);
        model.addAttribute("days", booking.days());
        model.addAttribute("day", date.orElse(null));
        model.addAttribute("once", Once.key());
        model.addAttribute(
                "slots",
                units.find(unit).isPresent() && chosen.isPresent() && date.isPresent()
                        ? booking.free(unit, chosen.get(), date.get())
                        : null);
        return "appointments";
    }

    @PostMapping(PAGE)
    String book(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String once,
            RedirectAttributes redirect) {
        var time = time(at);
        try {
            var start = time.orElseThrow(() -> new QueueRefusedException(Reason.SLOT_GONE));
            var booked = booking.book(units.get(unit).code(), service, start, Once.sent(once));
            redirect.addFlashAttribute("booked", true);
            redirect.addAttribute("code", booked.code());
            return "redirect:" + ONE;
        } catch (QueueRefusedException e) {
            redirect.addFlashAttribute("refused", e.reason());
            redirect.addAttribute("unit", unit);
            redirect.addAttribute("service", service);
            time.ifPresent(it -> redirect.addAttribute("day", it.toLocalDate().toString()));
            return "redirect:" + PAGE;
        }
    }

    @GetMapping(ONE)
    String one(@PathVariable String code, Model model, Locale language) {
        var view = views.of(find(code), language);
        model.addAttribute("appointment", view);
        model.addAttribute("qr", QrCode.dataAddress(view.address()));
        return "appointment";
    }

    @PostMapping(ONE + "/cancellation")
    String cancel(@PathVariable String code, RedirectAttributes redirect) {
        redirect.addAttribute("code", find(code).code());
        try {
            booking.cancel(find(code).code());
        } catch (QueueRefusedException e) {
            redirect.addFlashAttribute("refused", e.reason());
        }
        return "redirect:" + ONE;
    }

    @GetMapping(ONE + "/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String code, Locale language) {
        var ics = views.ics(find(code), language);
        var name = ContentDisposition.attachment().filename("lich-hen.ics").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(ics.getBytes(StandardCharsets.UTF_8));
    }

    /** Nobody has booked anything with this code. */
    @ExceptionHandler
    ModelAndView unknown(QueueRefusedException e) {
        return new ModelAndView("error", HttpStatus.NOT_FOUND).addObject("key", "appointmentUnknown");
    }

    private Appointment find(String code) {
        return appointments.find(Code.typed(code)).orElseThrow(() -> new QueueRefusedException(Reason.CODE));
    }

    private static Optional<LocalDate> date(String typed) {
        return time(typed + "T00:00").map(LocalDateTime::toLocalDate);
    }

    private static Optional<LocalDateTime> time(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
