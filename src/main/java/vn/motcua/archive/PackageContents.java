package vn.motcua.archive;

import java.util.List;
import java.util.Optional;
import vn.motcua.document.Document;
import vn.motcua.dossier.Application;
import vn.motcua.dossier.ChainHead;
import vn.motcua.dossier.ChainedEvent;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Rating;
import vn.motcua.paper.Paper;

/** Everything that a dossier is at one moment. */
record PackageContents(
        Dossier dossier,
        Application application,
        Optional<Rating> rating,
        List<Document> documents,
        List<Paper> papers,
        Paper controlSheet,
        List<ChainedEvent> events,
        ChainHead head) {}
