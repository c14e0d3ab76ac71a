package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.MoveRefusedException.Move;

/** What colleagues tell each other about a dossier. It stands in the log, so it stays as it is; applicants never read it. */
@Service
public class ColleagueNotes {
    /** Characters of one note. */
    public static final int LONGEST = 1000;

    private static final String WORDS = "words";

    private final DossierLog log;

    ColleagueNotes(DossierLog log) {
        this.log = log;
    }

    /** @param author sign-in name */
    public record ColleagueNote(Instant at, String author, String words) {}

    /**
     * @param author sign-in name
     * @throws MoveRefusedException when nothing is said, or too much
     */
    @Transactional
    public void write(String code, String author, String words) {
        var said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new MoveRefusedException(said.isEmpty() ? Move.EMPTY_NOTE : Move.LONG_NOTE);
        }
        log.append(code, NewEvent.of(EventKind.NOTED, author).with(Map.of(WORDS, said)));
    }

    /** Newest first. */
    public List<ColleagueNote> of(String code) {
        return log.of(code).stream()
                .filter(it -> it.kind() == EventKind.NOTED)
                .map(it -> new ColleagueNote(it.at(), it.actor(), it.text(WORDS).orElse("")))
                .sorted((first, second) -> second.at().compareTo(first.at()))
                .toList();
    }
}
