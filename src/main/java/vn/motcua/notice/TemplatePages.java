package vn.motcua.notice;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.engine.SignedInUser;
import vn.motcua.unit.Unit;
import vn.motcua.unit.Units;
import vn.motcua.unit.UnknownUnitException;

/** Where a ward words its notices. Whoever comes in has a role that may (see the doors), and only in her wards. */
@Controller
class TemplatePages {
    private static final String TEXT = "/staff/notices/{unit}/{kind}/{form}/{language}";

    private final Units units;
    private final TemplateDesk desk;
    private final TemplateViews views;

    TemplatePages(Units units, TemplateDesk desk, TemplateViews views) {
        this.units = units;
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/staff/notices")
    String overview(
            @RequestParam(defaultValue = "") String unit, @AuthenticationPrincipal SignedInUser user, Model model) {
        var mine = units.all().stream().filter(it -> user.worksFor(it.code())).toList();
        var chosen = mine.stream()
                .filter(it -> it.code().equals(unit))
                .findFirst()
                .or(() -> mine.stream().findFirst());
        model.addAttribute("units", mine);
        model.addAttribute("unit", chosen.map(Unit::code).orElse(""));
        model.addAttribute("kinds", chosen.map(it -> views.overview(it.code())).orElse(List.of()));
        return "notice-templates";
    }

    @GetMapping(TEXT)
    String show(Asked asked, @AuthenticationPrincipal SignedInUser user, Model model) {
        var key = asked.key(user);
        model.addAttribute("it", views.of(key));
        return "notice-template";
    }

    @PostMapping(path = TEXT, params = "action=preview")
    String preview(Asked asked, Typed typed, @AuthenticationPrincipal SignedInUser user, Locale reader, Model model) {
        var key = asked.key(user);
        model.addAttribute("it", views.preview(key, typed, desk.faults(key, typed.text()), reader));
        return "notice-template";
    }

    @PostMapping(path = TEXT, params = "action=save")
    String save(
            Asked asked,
            Typed typed,
            @AuthenticationPrincipal SignedInUser user,
            Locale reader,
            Model model,
            RedirectAttributes redirect) {
        var key = asked.key(user);
        var faults = desk.save(key, typed, user.id());
        if (faults.isEmpty()) {
            redirect.addFlashAttribute("done", "page.notices.saved");
            return "redirect:" + key.path();
        }
        model.addAttribute("it", views.preview(key, typed, faults, reader));
        return "notice-template";
    }

    @PostMapping(path = TEXT, params = "action=reset")
    String reset(Asked asked, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        var key = asked.key(user);
        desk.reset(key, user.id());
        redirect.addFlashAttribute("done", "page.notices.wasReset");
        return "redirect:" + key.path();
    }

    /** Which text, by its address. */
    record Asked(String unit, String kind, String form, String language) {

        TemplateKey key(SignedInUser user) {
            if (!user.worksFor(unit)) {
                throw new UnknownUnitException(unit);
            }
            return TemplateKey.of(unit, kind, form, language).orElseThrow(UnknownTemplateException::new);
        }
    }

    /**
     * What she typed.
     *
     * @param base id of the latest version when she began, 0 for none
     */
    record Typed(
            @Nullable String subject,
            @Nullable String body,
            @Nullable Long base) {

        TemplateText text() {
            return TemplateText.typed(Objects.requireNonNullElse(subject, ""), Objects.requireNonNullElse(body, ""));
        }

        long latest() {
            return Objects.requireNonNullElse(base, 0L);
        }
    }

    @ExceptionHandler
    String unknown(UnknownTemplateException e) {
        return "redirect:/staff/notices";
    }
}
