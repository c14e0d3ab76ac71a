package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.notice.ChannelNotOfferedException;

/** Choosing, on the page of a dossier, how to be told what happens. */
@Controller
class NoticePages {
    private final ApplicantDoor door;
    private final NoticeMoves moves;

    NoticePages(ApplicantDoor door, NoticeMoves moves) {
        this.door = door;
        this.moves = moves;
    }

    @PostMapping("/dossier/{code}/notices")
    String choose(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String channel,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var open = door.inSession(code, request);
        try {
            moves.choose(open, channel);
            redirect.addFlashAttribute("done", "page.dossier.notices.saved");
        } catch (ChannelNotOfferedException e) {
            redirect.addFlashAttribute("refused", "problem.ChannelNotOfferedException.detail");
        }
        return "redirect:/dossier/" + code;
    }
}
