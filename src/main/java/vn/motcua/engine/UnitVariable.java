package vn.motcua.engine;

import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * The ward that a process instance is started for. The engine keeps it as the instance's tenant, from which every called
 * part has it too, so it is not stored as a variable besides.
 */
public final class UnitVariable {
    public static final String NAME = "unit";

    private UnitVariable() {}

    /** @param unit code of the competent unit, such as 19789 */
    public static TypedValue of(String unit) {
        return Variables.stringValue(unit, true);
    }
}
