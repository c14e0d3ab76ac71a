package vn.motcua.dossier;

import java.util.Date;
import vn.motcua.engine.ProcessVariable;

/** The process variables that a dossier starts with. */
public final class DossierVariables {
    /** When the process looks at the clock again; passed to the next timer, not stored. */
    public static final ProcessVariable<Date> WAKE_AT = new ProcessVariable<>("wakeAt", Date.class);

    /** Codes of dossiers, with a space between; bytes, since there may be hundreds. */
    public static final ProcessVariable<byte[]> DOSSIERS = new ProcessVariable<>("dossiers", byte[].class);

    private DossierVariables() {}
}
