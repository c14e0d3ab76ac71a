package vn.motcua.review;

import vn.motcua.dossier.Application;
import vn.motcua.dossier.Dossier;
import vn.motcua.unit.Unit;

/**
 * A result that a leader has signed and that is about to be issued.
 *
 * @param signature of the leader, or of whoever signed in her place
 * @param issuer sign-in name of the records clerk
 */
public record SignedResult(Dossier dossier, Application application, Unit unit, Signature signature, String issuer) {}
