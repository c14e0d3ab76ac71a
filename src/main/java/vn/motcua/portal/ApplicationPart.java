package vn.motcua.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.Upload;
import vn.motcua.dossier.AtTheDesk;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Submission;
import vn.motcua.engine.SignedInUser;
import vn.motcua.procedure.DocumentRequirement.Kind;

/**
 * The JSON part of a submission.
 *
 * @param procedure slug
 * @param unit code of the competent ward or commune
 * @param language vi, en or id; the request's when it is missing
 * @param answers field key to answer
 * @param assisted from a receptionist: the applicant submits online, with her help
 * @param presented from a receptionist: key of a document to what its paper was, ORIGINAL, COPY or CERTIFIED_COPY
 */
record ApplicationPart(
        @Nullable String procedure,
        @Nullable String unit,
        @Nullable String language,
        @Nullable Map<String, Object> answers,
        @Nullable Boolean assisted,
        @Nullable Map<String, Kind> presented) {
    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 200;

    /** A citizen at home sends it. */
    Submission submission(List<Upload> files, @Nullable String idempotencyKey, Locale requested) {
        return submission(files, idempotencyKey, requested, NewEvent.APPLICANT, Optional.empty());
    }

    /** A receptionist sends it for somebody who stands before her. */
    Submission submission(List<Upload> files, @Nullable String idempotencyKey, Locale requested, SignedInUser clerk) {
        return submission(files, idempotencyKey, requested, clerk.id(), Optional.of(desk()));
    }

    private Submission submission(
            List<Upload> files,
            @Nullable String idempotencyKey,
            Locale requested,
            String actor,
            Optional<AtTheDesk> desk) {
        if (idempotencyKey != null
                && (idempotencyKey.length() < SHORTEST_KEY || idempotencyKey.length() > LONGEST_KEY)) {
            throw new IllegalArgumentException("Idempotency-Key must have 16 to 200 characters; a UUID is good");
        }
        return new Submission(
                procedure == null ? "" : procedure,
                unit == null ? "" : unit,
                desk.filter(it -> !it.assisted()).isPresent() ? Channel.DIRECT : Channel.ONLINE,
                Languages.of(language).orElse(requested),
                answers == null ? Map.of() : answers,
                files,
                Optional.ofNullable(idempotencyKey),
                actor,
                desk);
    }

    private AtTheDesk desk() {
        return new AtTheDesk(Boolean.TRUE.equals(assisted), presented == null ? Map.of() : presented);
    }
}
