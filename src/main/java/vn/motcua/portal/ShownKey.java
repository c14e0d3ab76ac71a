package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.motcua.dossier.LookupKey;
import vn.motcua.dossier.UnknownDossierException;

/** The look-up key that a caller shows: a program with each request, a reader once in a session. */
final class ShownKey {
    private static final String HEADER = "X-Dossier-Key";
    private static final String KEY_OF = "key of ";

    private ShownKey() {}

    /** Empty, which opens nothing, when she shows none. */
    static LookupKey with(HttpServletRequest request) {
        var header = request.getHeader(HEADER);
        var key = header != null ? header : request.getParameter("key");
        return LookupKey.typed(key == null ? "" : key);
    }

    static void remember(String code, String key, HttpSession session) {
        session.setAttribute(KEY_OF + code, key);
    }

    /** @throws UnknownDossierException when she has not shown it in this session */
    static LookupKey in(HttpSession session, String code) {
        if (session.getAttribute(KEY_OF + code) instanceof String key) {
            return LookupKey.typed(key);
        }
        throw new UnknownDossierException(code);
    }
}
