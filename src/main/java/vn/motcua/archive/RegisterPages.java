package vn.motcua.archive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.archive.BadPeriodException.Reason;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.engine.SignedInUser;
import vn.motcua.unit.Units;

/** The register of a ward, for its managers and leaders. */
@Controller
class RegisterPages {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Supervision supervision;
    private final Units units;
    private final WorkingCalendars calendars;
    private final RegisterPdf pdf;
    private final RegisterSheet sheet;

    RegisterPages(
            Supervision supervision, Units units, WorkingCalendars calendars, RegisterPdf pdf, RegisterSheet sheet) {
        this.supervision = supervision;
        this.units = units;
        this.calendars = calendars;
        this.pdf = pdf;
        this.sheet = sheet;
    }

    @GetMapping("/staff/register")
    String show(
            @RequestParam(required = false) @Nullable Reason refused,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute("refused", refused);
        model.addAttribute(
                "units",
                units.all().stream()
                        .filter(it -> supervision.supervises(user, it.code()))
                        .toList());
        model.addAttribute("from", calendars.today().withDayOfMonth(1));
        model.addAttribute("to", calendars.today());
        return "register";
    }

    @GetMapping("/staff/register.pdf")
    ResponseEntity<byte[]> print(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request) {
        var period = period(unit, from, to, user);
        return Downloads.pdf(period.fileName("pdf"), pdf.print(period, user.id(), request.getRemoteAddr()));
    }

    @GetMapping("/staff/register.xlsx")
    void write(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var period = period(unit, from, to, user);
        response.setContentType(SPREADSHEET);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(period.fileName("xlsx")));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        sheet.write(period, user.id(), request.getRemoteAddr(), response.getOutputStream());
    }

    @ExceptionHandler
    String again(BadPeriodException e) {
        return "redirect:/staff/register?refused=" + e.reason();
    }

    private Period period(String unit, String from, String to, SignedInUser user) {
        return Period.of(
                supervision.unit(unit, user),
                from,
                to,
                calendars.current().hours().zone());
    }
}
