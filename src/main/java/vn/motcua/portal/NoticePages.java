package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.ApplicantDesk;
import vn.motcua.notice.ChannelNotOfferedException;

/** Choosing, on the page of a dossier, how to be told what happens. */
@Controller
class NoticePages {
    private final ApplicantDesk desk;
    private final NoticeMoves moves;

    NoticePages(ApplicantDesk desk, NoticeMoves moves) {
        this.desk = desk;
        this.moves = moves;
    }

    @PostMapping("/dossier/{code}/notices")
    String choose(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String channel,
            HttpSession session,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var dossier = desk.open(code, ShownKey.in(session, code));
        try {
            moves.choose(dossier, channel, request);
            redirect.addFlashAttribute("done", "page.dossier.notices.saved");
        } catch (ChannelNotOfferedException e) {
            redirect.addFlashAttribute("refused", "problem.ChannelNotOfferedException.detail");
        }
        return "redirect:/dossier/" + code;
    }
}
