package vn.motcua.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ChainHead;
import vn.motcua.dossier.ChainedEvent;

/** What the JSON files of a package say; the names stay as they are once a package has been given away. */
final class PackageParts {
    private PackageParts() {}

    /** {@code dossier.json}. */
    record Facts(
            String code,
            String unit,
            String unitName,
            String procedure,
            String procedureVersion,
            String procedureName,
            String channel,
            String language,
            int status,
            String statusName,
            Instant submittedAt,
            @Nullable Instant dueAt,
            @Nullable Instant finishedAt,
            Map<String, Object> answers,
            @Nullable Rated rating,
            List<FilePart> documents,
            List<PaperPart> papers) {}

    record Rated(
            String satisfaction,
            Instant at,
            @Nullable String reason,
            @Nullable String words) {}

    /** @param sealed whether it bears the electronic seal of the unit whose staff scanned it */
    record FilePart(
            String path,
            String document,
            String fileName,
            String mediaType,
            Instant addedAt,
            String addedBy,
            boolean sealed) {}

    record PaperPart(
            String path, String kind, String name, @Nullable String number, Instant issuedAt, String verifyCode) {}

    /** {@code events.json}. */
    record Log(String dossier, List<ChainedEvent> events) {}

    /** {@code manifest.json}, which stands last and lists all others. */
    record Manifest(
            String format, String dossier, Instant at, String by, Chain chain, List<PackageZip.Entry> entries) {}

    /** @param recipe how the hash of each event is computed */
    record Chain(String path, ChainHead head, String recipe) {}
}
