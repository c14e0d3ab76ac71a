package vn.motcua.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MoveRefusedException;
import vn.motcua.dossier.Parcels;
import vn.motcua.engine.SignedInUser;
import vn.motcua.procedure.Procedures;

/** A receptionist notes which posted results the post has brought back. */
@Controller
class ParcelPages {
    private static final int LONGEST_REASON = 200; // letters

    private final Parcels parcels;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final AccessLog accesses;

    ParcelPages(Parcels parcels, Dossiers dossiers, Procedures procedures, AccessLog accesses) {
        this.parcels = parcels;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.accesses = accesses;
    }

    /**
     * What she holds in her hands.
     *
     * @param tracking number under which it was posted
     * @param postedOn null when it is not known
     */
    record View(
            String code,
            String applicant,
            String procedure,
            String tracking,
            @Nullable LocalDate postedOn) {
        @Override
        public String toString() {
            return "View[" + code + "]";
        }
    }

    /** @param number of the parcel, or code of the dossier; empty to begin with */
    @GetMapping("/counter/parcels")
    String find(
            @RequestParam(defaultValue = "") String number,
            @AuthenticationPrincipal SignedInUser clerk,
            HttpServletRequest request,
            Model model,
            Locale language) {
        model.addAttribute("number", number.strip());
        if (number.isBlank()) {
            return "counter-parcels";
        }
        var dossier = parcels.find(number, clerk.units());
        var parcel = dossier.flatMap(it -> parcels.of(it.code()));
        if (parcel.isPresent()) {
            accesses.note(dossier.get().code(), clerk.id(), "view parcel that came back", request.getRemoteAddr());
            model.addAttribute("parcel", view(dossier.get(), parcel.get(), language));
        } else if (!model.containsAttribute("taken")) {
            model.addAttribute(
                    "refused", dossier.isPresent() ? "problem.move.PARCEL.detail" : "counter.parcels.unknown");
        }
        return "counter-parcels";
    }

    @PostMapping("/counter/parcels")
    String take(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInUser clerk,
            RedirectAttributes redirect) {
        var dossier = parcels.find(code, clerk.units());
        if (dossier.isEmpty()) {
            redirect.addFlashAttribute("refused", "counter.parcels.unknown");
            return "redirect:/counter/parcels";
        }
        try {
            parcels.cameBack(dossier.get(), clerk.id(), shortened(reason));
            redirect.addFlashAttribute("taken", dossier.get().code());
        } catch (MoveRefusedException e) {
            redirect.addFlashAttribute("refused", "problem.move." + e.move() + ".detail");
        }
        return "redirect:/counter/parcels";
    }

    /** The field takes no more anyway. */
    private static String shortened(String reason) {
        return reason.strip().substring(0, Math.min(reason.strip().length(), LONGEST_REASON));
    }

    private View view(Dossier dossier, DossierEvent parcel, Locale language) {
        return new View(
                dossier.code(),
                dossiers.application(dossier.code()).fullName(),
                procedures.version(dossier.procedureVersion()).name(language),
                parcel.text("trackingNumber").orElse(""),
                parcel.text("postedOn").map(LocalDate::parse).orElse(null));
    }
}
