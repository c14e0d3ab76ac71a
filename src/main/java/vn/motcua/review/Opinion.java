package vn.motcua.review;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.procedure.Party.Silence;

/**
 * What a party was asked about a dossier.
 *
 * @param party its key in the procedure's table
 * @param role whose staff answer
 * @param answer empty while it is awaited
 */
record Opinion(
        long id,
        String dossier,
        String party,
        String partyName,
        Optional<String> role,
        Silence silence,
        Instant dueAt,
        Optional<Answer> answer) {

    /** What a party says, or is taken to have said. */
    enum Answer {
        AGREE,
        DISAGREE,
        SILENT
    }
}
