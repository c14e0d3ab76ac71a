package vn.motcua.national;

import java.util.Map;

/** The gateway of the national public-service portal. */
interface NationalPortal {

    /**
     * Hands over one message. The same key again is the same message, which the portal takes once.
     *
     * @param service the gateway's name of the service, such as {@code DongBoHoSoMC}
     * @param unit identifier of the unit that reports
     * @param key {@code <dossier code>-<sequence of the event>}
     * @param item the fields of one dossier or one step, under the gateway's names
     * @throws NationalPortalAwayException when the portal did not take it, or did not say that it did
     */
    void send(String service, String unit, String key, Map<String, Object> item);
}
