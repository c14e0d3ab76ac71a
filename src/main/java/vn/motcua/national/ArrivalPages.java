package vn.motcua.national;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.AccessLog;
import vn.motcua.engine.SignedInUser;

/** What was submitted on the national portal, for the reception that looks after it. */
@Controller
class ArrivalPages {
    private static final String PAGE = "/staff/arrivals/{code}";
    private static final String RECEPTION = "reception";

    private final Arrivals arrivals;
    private final ArrivalViews views;
    private final ArrivalFiles files;
    private final AccessLog access;

    ArrivalPages(Arrivals arrivals, ArrivalViews views, ArrivalFiles files, AccessLog access) {
        this.arrivals = arrivals;
        this.views = views;
        this.files = files;
        this.access = access;
    }

    @GetMapping(PAGE)
    String show(
            @PathVariable String code,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        model.addAttribute("staff", user);
        model.addAttribute("code", code);
        find(code, user)
                .ifPresentOrElse(
                        it -> {
                            access.note(code, user.id(), "view arrival", request.getRemoteAddr());
                            model.addAttribute("arrival", views.of(it, language));
                        },
                        () -> response.setStatus(HttpServletResponse.SC_NOT_FOUND));
        return "arrival";
    }

    /** Unchecked as it is, so that it is kept on her computer and not opened in the browser. */
    @GetMapping(PAGE + "/files/{number}")
    Object file(
            @PathVariable String code,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var file = find(code, user).flatMap(KeptArrival::payload).stream()
                .flatMap(it -> it.files().stream())
                .skip(Math.max(0, number))
                .findFirst();
        if (file.isEmpty()) {
            return "redirect:" + PAGE;
        }
        access.note(code, user.id(), "open document", request.getRemoteAddr());
        try {
            return attachment(file.get().name(), files.bytes(file.get()));
        } catch (NationalPortalAwayException | NationalFileMissingException e) {
            redirect.addFlashAttribute("away", true);
            return "redirect:" + PAGE;
        }
    }

    private static ResponseEntity<byte[]> attachment(String name, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name.isEmpty() ? "file" : name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content);
    }

    private Optional<KeptArrival> find(String code, SignedInUser user) {
        return arrivals.find(code).filter(it -> user.hasRole(RECEPTION) && user.worksFor(it.unit()));
    }
}
