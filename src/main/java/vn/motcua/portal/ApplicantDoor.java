package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.SignedInCitizen;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.ApplicantDesk;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.LookupKey;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.OwnDossiers;

/** Opens a dossier to its applicant: to whoever has its key and, on our pages, to whoever has signed in as her. */
@Component
class ApplicantDoor {
    private final ApplicantDesk desk;
    private final OwnDossiers own;
    private final AccessLog access;

    ApplicantDoor(ApplicantDesk desk, OwnDossiers own, AccessLog access) {
        this.desk = desk;
        this.own = own;
        this.access = access;
    }

    /** @throws vn.motcua.dossier.UnknownDossierException when the code or the key is wrong; it does not say which */
    OpenDossier withKey(String code, LookupKey key, HttpServletRequest request) {
        return open(desk.open(code, key), NewEvent.APPLICANT, request);
    }

    /** A program shows the key with each request; see {@link #withKey(String, LookupKey, HttpServletRequest)}. */
    OpenDossier withKey(String code, HttpServletRequest request) {
        return withKey(code, ShownKey.with(request), request);
    }

    /**
     * A reader has signed in, or has shown the key.
     *
     * @throws vn.motcua.dossier.UnknownDossierException when she has done neither in this session
     */
    OpenDossier inSession(String code, HttpServletRequest request) {
        return SignedInCitizen.current()
                .flatMap(it -> own.find(it.personalId(), code))
                .map(it -> open(it, AccessLog.SIGNED_IN_APPLICANT, request))
                .orElseGet(() -> withKey(code, ShownKey.in(request.getSession(), code), request));
    }

    private static OpenDossier open(Dossier dossier, String actor, HttpServletRequest request) {
        return new OpenDossier(dossier, actor, request.getRemoteAddr());
    }

    /** @param action as {@link AccessLog#note} has it */
    void note(OpenDossier open, String action) {
        access.note(open.dossier().code(), open.actor(), action, open.address());
    }
}
