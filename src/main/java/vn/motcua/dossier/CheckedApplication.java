package vn.motcua.dossier;

import java.util.List;
import vn.motcua.document.CheckedUpload;

/** An application that may be taken. */
record CheckedApplication(Application application, List<CheckedUpload> files) {}
