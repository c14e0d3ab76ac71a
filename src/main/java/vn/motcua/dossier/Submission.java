package vn.motcua.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.document.Upload;

/**
 * An application as it arrives.
 *
 * @param procedure slug
 * @param unit code of the competent ward or commune
 * @param answers as sent, not yet checked
 * @param idempotencyKey 16 to 200 characters that the sender repeats with a repeated request
 * @param actor {@link NewEvent#APPLICANT}, or the member of staff who types it in at the counter
 * @param desk what she notes about it
 */
public record Submission(
        String procedure,
        String unit,
        Channel channel,
        Locale language,
        Map<String, Object> answers,
        List<Upload> files,
        Optional<String> idempotencyKey,
        String actor,
        Optional<AtTheDesk> desk) {}
