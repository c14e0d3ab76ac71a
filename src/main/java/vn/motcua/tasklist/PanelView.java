package vn.motcua.tasklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dossier panel: everything a member of staff needs beside the form of her task, in Vietnamese. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PanelView(
        String code,
        String procedure,
        String status,
        String channel,
        ClockLine clock,
        List<Line> answers,
        List<String> findings,
        List<FileLine> files,
        List<PaperLine> papers,
        List<MomentLine> timeline,
        List<DocumentKey> documentKeys,
        String csrf) {

    record ClockLine(String text, boolean late, @Nullable String explanation) {}

    record Line(String label, String value) {}

    record FileLine(
            String id,
            String document,
            String fileName,
            String mediaType,
            long size,
            Instant addedAt,
            String addedBy) {}

    record PaperLine(String kind, String name) {}

    record MomentLine(
            Instant at, String text, String who, @Nullable String note) {}

    record DocumentKey(String key, String name) {}
}
