package vn.motcua.dossier;

import java.util.Locale;
import vn.motcua.procedure.Procedure;
import vn.motcua.unit.Unit;

/** Everything that the row of a new dossier is made of. */
record NewDossier(
        DossierCode code,
        LookupKey key,
        Unit unit,
        Procedure procedure,
        Channel channel,
        Locale language,
        Application application) {}
