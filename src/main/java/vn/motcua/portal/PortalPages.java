package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.engine.SignedInUser;
import vn.motcua.notice.NoticeChannels;
import vn.motcua.procedure.GuidanceFile;
import vn.motcua.unit.Units;

/** Pages that everybody may read. */
@Controller
class PortalPages {
    /** The ward in the middle of the city, where most people apply: their first choice in the list. */
    private static final String THUAN_HOA = "19789";

    private final Catalogue catalogue;
    private final Units units;
    private final Languages languages;
    private final NoticeChannels channels;
    private final GuidanceFile guidance;

    PortalPages(Catalogue catalogue, Units units, Languages languages, NoticeChannels channels, GuidanceFile guidance) {
        this.catalogue = catalogue;
        this.units = units;
        this.languages = languages;
        this.channels = channels;
        this.guidance = guidance;
    }

    @GetMapping("/")
    String home(@RequestParam(defaultValue = "") String q, Model model, Locale language) {
        model.addAttribute("q", q);
        var found = catalogue.find(q, "", language);
        model.addAttribute("procedures", found.items());
        model.addAttribute("nearest", !found.exact());
        model.addAttribute("guided", guidance.guidance().isPresent());
        return "home";
    }

    /** Remembers the language and goes back to the page; only to pages of ours. */
    @GetMapping("/language")
    String language(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Languages.of(to).orElse(Languages.VIETNAMESE));
        var ours = page.startsWith("/") && !page.startsWith("//") && !page.contains("\\");
        return "redirect:" + (ours ? page : "/");
    }

    @GetMapping("/procedures/{slug}")
    String procedure(@PathVariable String slug, Model model, Locale language) {
        model.addAttribute("procedure", catalogue.get(slug, language));
        return "procedure";
    }

    @GetMapping("/procedures/{slug}/apply")
    String apply(@PathVariable String slug, Model model, Locale language, @Nullable Authentication staff) {
        if (Counter.clerk(staff).isPresent()) {
            return "redirect:/counter/intake/" + catalogue.get(slug, language).slug();
        }
        model.addAttribute("procedure", catalogue.get(slug, language));
        model.addAttribute("documentInputs", catalogue.documentInputs(slug));
        model.addAttribute("units", units.all());
        model.addAttribute("channels", channels.all());
        model.addAttribute("staff", staff != null && staff.getPrincipal() instanceof SignedInUser ? staff : null);
        model.addAttribute("unit", THUAN_HOA);
        return "apply";
    }

    @GetMapping("/lookup")
    String lookup() {
        return "lookup";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }
}
