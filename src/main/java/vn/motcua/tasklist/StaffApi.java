package vn.motcua.tasklist;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.DueDatesProcess;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.engine.SignedInUser;
import vn.motcua.engine.StaffTasks;

/** The data of the Tasklist plug-in. A dossier is reached through a task that the engine shows this person. */
@RestController
@RequestMapping("/staff/api")
@Hidden
class StaffApi {
    private static final int MOST_TASKS = 200;

    private final StaffTasks tasks;
    private final CorrectableTasks correctable;
    private final Panels panels;
    private final DueDatesProcess dates;
    private final Clocks clocks;
    private final Dossiers dossiers;
    private final DossierFiles files;
    private final AccessLog access;

    StaffApi(
            StaffTasks tasks,
            CorrectableTasks correctable,
            Panels panels,
            DueDatesProcess dates,
            Clocks clocks,
            Dossiers dossiers,
            DossierFiles files,
            AccessLog access) {
        this.tasks = tasks;
        this.correctable = correctable;
        this.panels = panels;
        this.dates = dates;
        this.clocks = clocks;
        this.dossiers = dossiers;
        this.files = files;
        this.access = access;
    }

    @GetMapping("/tasks/{task}/dossier")
    PanelView dossier(
            @PathVariable String task,
            @AuthenticationPrincipal SignedInUser user,
            CsrfToken csrf,
            HttpServletRequest request) {
        var code = code(task, user);
        access.note(code, user.id(), "view dossier", request.getRemoteAddr());
        return panels.of(code, step(task, user), user, csrf.getToken());
    }

    @GetMapping("/time-left")
    Map<String, CardView> timeLeft(
            @RequestParam("tasks") List<String> ids, @AuthenticationPrincipal SignedInUser user) {
        var codes = tasks.dossiers(ids.subList(0, Math.min(ids.size(), MOST_TASKS)), user);
        return codes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> card(it.getValue())));
    }

    private CardView card(String code) {
        var left = clocks.of(dossiers.get(code));
        return new CardView(code, left.text(), left.state());
    }

    @PostMapping("/tasks/{task}/files")
    PanelView add(
            @PathVariable String task,
            @AuthenticationPrincipal SignedInUser user,
            CsrfToken csrf,
            MultipartHttpServletRequest request)
            throws IOException {
        var code = code(task, user);
        files.add(code, request, user);
        access.note(code, user.id(), "view dossier", request.getRemoteAddr());
        return panels.of(code, step(task, user), user, csrf.getToken());
    }

    @GetMapping("/tasks/{task}/files/{file}")
    ResponseEntity<Resource> file(
            @PathVariable String task,
            @PathVariable UUID file,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request) {
        var code = code(task, user);
        var document = files.find(code, file);
        access.note(code, user.id(), "open document", request.getRemoteAddr());
        return answer(document.mediaType(), document.fileName(), new InputStreamResource(files.open(document)));
    }

    @GetMapping("/tasks/{task}/papers/{kind}")
    ResponseEntity<byte[]> paper(
            @PathVariable String task,
            @PathVariable String kind,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request) {
        var code = code(task, user);
        var pdf = files.paper(code, kind, user);
        access.note(code, user.id(), "open " + kind, request.getRemoteAddr());
        return answer(MediaType.APPLICATION_PDF_VALUE, code + "-" + kind + ".pdf", pdf);
    }

    private Panels.Step step(String task, SignedInUser user) {
        return new Panels.Step(task, dates.of(task), correctable.has(task, user));
    }

    private String code(String task, SignedInUser user) {
        return tasks.dossier(task, user).orElseThrow(() -> new UnknownDossierException(task));
    }

    private static <T> ResponseEntity<T> answer(String mediaType, String name, T body) {
        var disposition = ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(body);
    }
}
