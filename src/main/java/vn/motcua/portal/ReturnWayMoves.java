package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.ReturnWays;

/** An applicant chooses anew how she gets her result, which leaves a trace. */
@Component
class ReturnWayMoves {
    private final ReturnWays ways;
    private final AccessLog access;

    ReturnWayMoves(ReturnWays ways, AccessLog access) {
        this.ways = ways;
        this.access = access;
    }

    /**
     * @throws vn.motcua.dossier.MoveRefusedException when it is too late
     * @throws vn.motcua.dossier.InvalidApplicationException when this way is not offered, or the address is missing
     */
    void choose(Dossier dossier, String way, String address, HttpServletRequest request, Locale language) {
        ways.choose(dossier.code(), way, address, language);
        access.note(dossier.code(), NewEvent.APPLICANT, "choose return way", request.getRemoteAddr());
    }
}
