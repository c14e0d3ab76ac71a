package vn.motcua.portal;

import vn.motcua.dossier.Dossier;

/**
 * A dossier that its applicant has opened.
 *
 * @param actor how she showed that it is hers, as the access log says it
 * @param address of her computer
 */
record OpenDossier(Dossier dossier, String actor, String address) {}
