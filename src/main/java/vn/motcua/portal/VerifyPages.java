package vn.motcua.portal;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.paper.PaperDates;
import vn.motcua.paper.PaperNames;
import vn.motcua.paper.Papers;
import vn.motcua.paper.VerifiedPaper;
import vn.motcua.unit.Units;

/** Tells anybody who has a paper, or its file, whether it is genuine. */
@Controller
class VerifyPages {
    private final Papers papers;
    private final PaperNames names;
    private final Units units;

    VerifyPages(Papers papers, PaperNames names, Units units) {
        this.papers = papers;
        this.names = names;
        this.units = units;
    }

    @GetMapping("/verify/{code}")
    String verify(@PathVariable String code, Model model, Locale language) {
        var verified = papers.verify(code);
        var paper = verified.map(VerifiedPaper::paper);
        model.addAttribute("code", code);
        model.addAttribute("verified", verified.orElse(null));
        var signature = verified.flatMap(VerifiedPaper::signature);
        model.addAttribute("signature", signature.orElse(null));
        model.addAttribute(
                "signedAt", signature.map(it -> PaperDates.toTheSecond(it.at())).orElse(""));
        model.addAttribute("paper", paper.orElse(null));
        model.addAttribute("kind", paper.map(it -> names.of(it, language)).orElse(""));
        model.addAttribute("facts", verified.map(VerifiedPaper::facts).orElse(Map.of()));
        model.addAttribute(
                "unit", paper.map(it -> units.get(it.unit()).fullName()).orElse(""));
        return "verify";
    }

    /** Whether a file is the very one that was issued; nothing of it is kept. */
    @PostMapping("/verify/{code}")
    String compare(@PathVariable String code, @RequestParam MultipartFile file, RedirectAttributes redirect)
            throws IOException {
        var answer = file.isEmpty() ? "none" : papers.isThePaper(code, file.getBytes()) ? "same" : "other";
        redirect.addFlashAttribute("compared", answer);
        redirect.addAttribute("code", code);
        return "redirect:/verify/{code}";
    }
}
