package vn.motcua.tasklist;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.ColleagueNotes;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OtherDossiers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.engine.StaffTasks;

/** The data of the Tasklist plug-in. A dossier is reached through a task that the engine shows this person. */
@RestController
@RequestMapping("/staff/api")
@Hidden
class StaffApi {
    private static final int MOST_TASKS = 200;

    private final PanelDoor door;
    private final StaffTasks tasks;
    private final Clocks clocks;
    private final Dossiers dossiers;
    private final OtherDossiers others;
    private final DossierWords words;
    private final ColleagueNotes notes;
    private final TaskRows rows;

    StaffApi(
            PanelDoor door,
            StaffTasks tasks,
            Clocks clocks,
            Dossiers dossiers,
            OtherDossiers others,
            DossierWords words,
            ColleagueNotes notes,
            TaskRows rows) {
        this.door = door;
        this.tasks = tasks;
        this.clocks = clocks;
        this.dossiers = dossiers;
        this.others = others;
        this.words = words;
        this.notes = notes;
        this.rows = rows;
    }

    /** @param more how many there are besides */
    record OthersView(List<OtherDossierView> dossiers, int more) {}

    record OtherDossierView(
            String code,
            String procedure,
            String status,
            Instant submittedAt,
            @Nullable Instant finishedAt) {}

    record NotePart(@Nullable String text) {}

    @GetMapping("/tasks/{task}/dossier")
    PanelView dossier(
            @PathVariable String task,
            @AuthenticationPrincipal SignedInUser user,
            CsrfToken csrf,
            HttpServletRequest request) {
        return door.show(task, user, csrf, request);
    }

    @GetMapping("/tasks/{task}/other-dossiers")
    OthersView others(
            @PathVariable String task, @AuthenticationPrincipal SignedInUser user, HttpServletRequest request) {
        var code = door.code(task, user);
        var shown = others.read(code, user.id(), request.getRemoteAddr());
        return new OthersView(shown.stream().map(words::view).toList(), Math.max(0, others.count(code) - shown.size()));
    }

    @PostMapping("/tasks/{task}/notes")
    PanelView note(
            @PathVariable String task,
            @RequestBody NotePart part,
            @AuthenticationPrincipal SignedInUser user,
            CsrfToken csrf,
            HttpServletRequest request) {
        notes.write(door.code(task, user), user.id(), part.text() == null ? "" : part.text());
        return door.show(task, user, csrf, request);
    }

    @GetMapping("/time-left")
    Map<String, CardView> timeLeft(
            @RequestParam("tasks") List<String> ids, @AuthenticationPrincipal SignedInUser user) {
        var codes = tasks.dossiers(ids.subList(0, Math.min(ids.size(), MOST_TASKS)), user);
        return codes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> card(it.getValue())));
    }

    @GetMapping("/task-filters")
    FilterView filters(@AuthenticationPrincipal SignedInUser user) {
        return rows.filters(user);
    }

    private CardView card(String code) {
        var dossier = dossiers.get(code);
        var left = clocks.of(dossier);
        return new CardView(code, words.procedure(dossier.procedureVersion()), left.text(), left.state());
    }
}
