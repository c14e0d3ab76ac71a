package vn.motcua.national;

import java.nio.file.Path;
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

    /**
     * What was submitted on the portal for the units of this system.
     *
     * @param cursor where the page before ended; empty for the beginning
     * @param limit most items of a page, 1 or more
     * @throws NationalPortalAwayException when the portal gives no answer that can be read
     */
    ArrivalPage arrivals(String cursor, int limit);

    /**
     * Writes a file that an applicant attached.
     *
     * @param most bytes that are read, at the most
     * @param to a new file
     * @throws NationalFileMissingException when the portal has no such file
     * @throws NationalPortalAwayException when the portal does not hand it over
     */
    void file(String id, long most, Path to);
}
