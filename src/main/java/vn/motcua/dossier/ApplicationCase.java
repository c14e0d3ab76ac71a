package vn.motcua.dossier;

import java.util.Optional;
import vn.motcua.procedure.Procedure;
import vn.motcua.unit.Unit;

/**
 * An application before the rules.
 *
 * @param code empty at submission
 */
public record ApplicationCase(Unit unit, Procedure procedure, Application application, Optional<String> code) {}
