package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.document.DocumentRefusedException;
import vn.motcua.dossier.ApplicantDesk;
import vn.motcua.dossier.LookupKey;
import vn.motcua.dossier.MoveRefusedException;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.notice.ChannelNotOfferedException;
import vn.motcua.paper.QrCode;

/** The page of one dossier, for whoever has shown code and key in this session, or has signed in as its applicant. */
@Controller
class DossierPages {
    private final ApplicantDoor door;
    private final ApplicantDesk desk;
    private final DossierViews views;
    private final PaperDownloads downloads;
    private final NoticeMoves notices;
    private final String publicUrl;

    DossierPages(
            ApplicantDoor door,
            ApplicantDesk desk,
            DossierViews views,
            PaperDownloads downloads,
            NoticeMoves notices,
            @Value("${motcua.public-url}") String publicUrl) {
        this.door = door;
        this.desk = desk;
        this.views = views;
        this.downloads = downloads;
        this.notices = notices;
        this.publicUrl = publicUrl;
    }

    @PostMapping("/dossier")
    String open(
            @RequestParam String code,
            @RequestParam String key,
            @RequestParam(defaultValue = "false") boolean submitted,
            @RequestParam(defaultValue = "") String notices,
            HttpSession session,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var typed = code.strip().toUpperCase(Locale.ROOT);
        try {
            var open = door.withKey(typed, LookupKey.typed(key), request);
            if (!notices.isEmpty()) {
                choose(open, notices, redirect);
            }
        } catch (UnknownDossierException e) {
            redirect.addFlashAttribute("notFound", true);
            redirect.addFlashAttribute("code", typed);
            return "redirect:/lookup";
        }
        ShownKey.remember(typed, key, session);
        redirect.addFlashAttribute("submitted", submitted);
        return "redirect:/dossier/" + typed;
    }

    @GetMapping("/dossier/{code}")
    String show(@PathVariable String code, Model model, HttpServletRequest request, Locale language) {
        var open = door.inSession(code, request);
        door.note(open, "view dossier");
        model.addAttribute("dossier", views.of(open.dossier(), language));
        if (Boolean.TRUE.equals(model.getAttribute("submitted"))) {
            var key = ShownKey.in(request.getSession(), code);
            model.addAttribute("key", key.readable());
            model.addAttribute("qr", QrCode.dataAddress(publicUrl + "/lookup#code=" + code + "&key=" + key.value()));
        }
        return "dossier";
    }

    @PostMapping("/dossier/{code}/supplement")
    String supplement(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String note,
            MultipartHttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            desk.supplement(door.inSession(code, request).dossier(), NewEvent.APPLICANT, note, Uploads.of(request));
            redirect.addFlashAttribute("done", "page.dossier.supplemented");
        } catch (MoveRefusedException e) {
            redirect.addFlashAttribute("refused", "problem.move." + e.move() + ".detail");
            redirect.addFlashAttribute("note", note);
        } catch (DocumentRefusedException e) {
            redirect.addFlashAttribute("note", note);
            redirect.addFlashAttribute("refused", "problem.document." + e.reason() + ".detail");
            redirect.addFlashAttribute("file", e.fileName());
        }
        return "redirect:/dossier/" + code;
    }

    @PostMapping("/dossier/{code}/withdrawal")
    String withdraw(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            desk.withdraw(door.inSession(code, request).dossier(), reason);
            redirect.addFlashAttribute("done", "page.dossier.withdrawn");
        } catch (MoveRefusedException e) {
            redirect.addFlashAttribute("refused", "problem.move." + e.move() + ".detail");
        }
        return "redirect:/dossier/" + code;
    }

    @GetMapping("/dossier/{code}/papers/{kind}")
    ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable String kind, HttpServletRequest request) {
        return downloads.paper(door.inSession(code, request), kind);
    }

    /** What she chose with her application. */
    private void choose(OpenDossier open, String channel, RedirectAttributes redirect) {
        try {
            notices.choose(open, channel);
        } catch (ChannelNotOfferedException e) {
            redirect.addFlashAttribute("refused", "problem.ChannelNotOfferedException.detail");
        }
    }
}
