package vn.motcua.notice;

import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;

/** What an applicant and the log of her dossier say about its notices. */
record Told(Motcua motcua, DossierLog log) {

    @SuppressWarnings("unchecked")
    Map<String, Object> way(Submitted dossier) {
        return (Map<String, Object>)
                motcua.look(dossier.code(), dossier.key()).getBody().get("notices");
    }

    List<String> timeline(Submitted dossier) {
        var timeline =
                (List<?>) motcua.look(dossier.code(), dossier.key()).getBody().get("timeline");
        return timeline.stream()
                .map(it -> (String) ((Map<?, ?>) it).get("text"))
                .toList();
    }

    List<EventKind> fates(Submitted dossier) {
        return log.of(dossier.code()).stream()
                .map(DossierEvent::kind)
                .filter(it -> it.name().startsWith("NOTICE"))
                .toList();
    }
}
