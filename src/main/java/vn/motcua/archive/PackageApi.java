package vn.motcua.archive;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.AccessLog;
import vn.motcua.engine.SignedInUser;

/** A whole dossier to take along, for whoever supervises the work on it. */
@RestController
@Hidden
class PackageApi {
    private final Supervision supervision;
    private final DossierPackages packages;
    private final PackageWriter writer;
    private final AccessLog access;

    PackageApi(Supervision supervision, DossierPackages packages, PackageWriter writer, AccessLog access) {
        this.supervision = supervision;
        this.packages = packages;
        this.writer = writer;
        this.access = access;
    }

    @GetMapping("/staff/api/dossiers/{code}/export")
    void export(
            @PathVariable String code,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        supervision.dossier(code, user);
        access.note(code, user.id(), "export dossier", request.getRemoteAddr());
        var contents = packages.gather(code, user.id());
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(code + ".zip"));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        writer.write(contents, user.id(), response.getOutputStream());
    }
}
