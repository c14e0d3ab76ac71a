package vn.motcua.tasklist;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ColleagueNotes;
import vn.motcua.engine.EngineUsers;
import vn.motcua.tasklist.PanelView.NoteLine;

/** What colleagues told each other about a dossier, and who they are. */
@Component
class NoteLines {
    private final ColleagueNotes notes;
    private final EngineUsers users;

    NoteLines(ColleagueNotes notes, EngineUsers users) {
        this.notes = notes;
        this.users = users;
    }

    List<NoteLine> of(String code) {
        return notes.of(code).stream()
                .map(it -> new NoteLine(
                        it.at(), it.words(), users.name(it.author()).orElse(it.author())))
                .toList();
    }
}
