package vn.motcua.portal;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ReturnWays;

/** An applicant chooses anew how she gets her result, which leaves a trace. */
@Component
class ReturnWayMoves {
    private final ReturnWays ways;
    private final ApplicantDoor door;

    ReturnWayMoves(ReturnWays ways, ApplicantDoor door) {
        this.ways = ways;
        this.door = door;
    }

    /**
     * @throws vn.motcua.dossier.MoveRefusedException when it is too late
     * @throws vn.motcua.dossier.InvalidApplicationException when this way is not offered, or the address is missing
     */
    void choose(OpenDossier open, String way, String address, Locale language) {
        ways.choose(open.dossier().code(), way, address, language);
        door.note(open, "choose return way");
    }
}
