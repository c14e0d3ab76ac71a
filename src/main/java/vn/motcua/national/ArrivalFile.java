package vn.motcua.national;

import java.util.Optional;

/**
 * A file that the portal keeps.
 *
 * @param id by which the portal hands it out
 * @param document key of the component of the dossier (MaThanhPhanHoSo)
 * @param sha256 hexadecimal, when the portal says it
 */
record ArrivalFile(String id, String name, String document, Optional<String> sha256) {}
