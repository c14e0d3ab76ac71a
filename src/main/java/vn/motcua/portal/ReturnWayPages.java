package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.InvalidApplicationException;
import vn.motcua.dossier.MoveRefusedException;

/** Choosing anew, on the page of a dossier, how to get the result. */
@Controller
class ReturnWayPages {
    private final ApplicantDoor door;
    private final ReturnWayMoves moves;

    ReturnWayPages(ApplicantDoor door, ReturnWayMoves moves) {
        this.door = door;
        this.moves = moves;
    }

    @PostMapping("/dossier/{code}/return-way")
    String choose(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String address,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Locale language) {
        var open = door.inSession(code, request);
        try {
            moves.choose(open, way, address, language);
            redirect.addFlashAttribute("done", "page.dossier.returnWay.saved");
        } catch (MoveRefusedException e) {
            redirect.addFlashAttribute("refused", "problem.move." + e.move() + ".detail");
        } catch (InvalidApplicationException e) {
            redirect.addFlashAttribute("refused", "page.dossier.returnWay.wrong");
            redirect.addFlashAttribute("file", sentence(e));
            redirect.addFlashAttribute("way", way);
            redirect.addFlashAttribute("address", address);
        }
        return "redirect:/dossier/" + code;
    }

    private static String sentence(InvalidApplicationException wrong) {
        return wrong.errors().stream()
                .map(it -> it.label() + ": " + it.message())
                .collect(Collectors.joining("; "));
    }
}
