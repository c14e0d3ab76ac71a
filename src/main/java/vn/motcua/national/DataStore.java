package vn.motcua.national;

import java.util.Map;
import java.util.Optional;

/** The electronic data stores in which citizens and organisations keep the results of procedures, to use them again. */
interface DataStore {

    /**
     * Hands over one result. The same key again is the same result, which the store keeps once.
     *
     * @param unit identifier of the unit that issued it
     * @param key {@code <dossier code>-<sequence of the event>}
     * @param item the fields of one result with its file, under the store's names
     * @return the number under which the store keeps it, if it gives one
     * @throws ResultNotStoredException when the store did not take it, or did not say that it did
     */
    Optional<String> deposit(String unit, String key, Map<String, Object> item);
}
