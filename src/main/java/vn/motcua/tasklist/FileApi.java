package vn.motcua.tasklist;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.engine.SignedInUser;

/** Files and papers of a dossier, reached through a task. Whatever was uploaded, nothing in it runs. */
@RestController
@RequestMapping("/staff/api/tasks/{task}")
@Hidden
class FileApi {
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final PanelDoor door;
    private final DossierFiles files;

    FileApi(PanelDoor door, DossierFiles files) {
        this.door = door;
        this.files = files;
    }

    @PostMapping("/files")
    PanelView add(
            @PathVariable String task,
            @AuthenticationPrincipal SignedInUser user,
            CsrfToken csrf,
            MultipartHttpServletRequest request) {
        files.add(door.code(task, user), request, user);
        return door.show(task, user, csrf, request);
    }

    @GetMapping("/files/{file}")
    ResponseEntity<Resource> file(
            @PathVariable String task,
            @PathVariable UUID file,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request) {
        var code = door.code(task, user);
        var document = files.find(code, file);
        door.note(code, user, "open document", request);
        return answer(document.mediaType(), document.fileName(), new InputStreamResource(files.open(document)));
    }

    @GetMapping("/papers/{kind}")
    ResponseEntity<byte[]> paper(
            @PathVariable String task,
            @PathVariable String kind,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request) {
        var code = door.code(task, user);
        var pdf = files.paper(code, kind, user);
        door.note(code, user, "open " + kind, request);
        return answer(MediaType.APPLICATION_PDF_VALUE, code + "-" + kind + ".pdf", pdf);
    }

    /** In a sandbox, except for PDF: browsers would not show it there, and their viewers run nothing of it. */
    private static <T> ResponseEntity<T> answer(String mediaType, String name, T body) {
        var disposition = ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        var answer = ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        if (!mediaType.equals(MediaType.APPLICATION_PDF_VALUE)) {
            answer.header(CONTENT_SECURITY_POLICY, NOTHING_RUNS);
        }
        return answer.contentType(MediaType.parseMediaType(mediaType)).body(body);
    }
}
