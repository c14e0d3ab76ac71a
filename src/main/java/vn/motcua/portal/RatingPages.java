package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Explanation;
import vn.motcua.dossier.InvalidRatingException;
import vn.motcua.dossier.MoveRefusedException;
import vn.motcua.dossier.RatingDesk;
import vn.motcua.dossier.Satisfaction;

/** One click on the page of a dossier, and for whoever is not satisfied a second form that she may leave alone. */
@Controller
class RatingPages {
    private final ApplicantDoor door;
    private final RatingDesk ratings;

    RatingPages(ApplicantDoor door, RatingDesk ratings) {
        this.door = door;
        this.ratings = ratings;
    }

    @PostMapping("/dossier/{code}/rating")
    String rate(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String satisfaction,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return take(code, redirect, () -> {
            var dossier = door.inSession(code, request).dossier();
            var chosen = Satisfaction.of(satisfaction).orElseThrow(() -> new InvalidRatingException("satisfaction"));
            ratings.rate(dossier, chosen, Explanation.of("", ""));
        });
    }

    @PostMapping("/dossier/{code}/rating/explanation")
    String explain(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String ratingReason,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("words", words);
        return take(code, redirect, () -> {
            var explanation = Explanation.of(ratingReason, words);
            if (explanation.isEmpty()) {
                throw new InvalidRatingException("nothing was chosen or written");
            }
            ratings.explain(door.inSession(code, request).dossier(), explanation);
        });
    }

    private static String take(String code, RedirectAttributes redirect, Runnable move) {
        try {
            move.run();
            redirect.addFlashAttribute("done", "page.dossier.rated");
        } catch (MoveRefusedException e) {
            redirect.addFlashAttribute("refused", "problem.move." + e.move() + ".detail");
        } catch (InvalidRatingException e) {
            redirect.addFlashAttribute("refused", "page.dossier.rating.empty");
        }
        return "redirect:/dossier/" + code;
    }
}
