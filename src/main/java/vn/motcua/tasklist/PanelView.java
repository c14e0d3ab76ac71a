package vn.motcua.tasklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.AccessView;

/**
 * The dossier panel: everything a member of staff needs beside the form of her task, in her language.
 *
 * @param nationalCode by which the national portal knows it; null when it did not come from there
 * @param step empty when this task has no due date
 * @param behalf in whose place she has this task; null when in her own
 * @param correctable whether this task lets its holder change the answers
 * @param notes of colleagues, newest first
 * @param longestNote in characters
 * @param others how many other dossiers of this applicant there are in the unit
 * @param accesses who saw and who changed the dossier; null for whoever does not supervise the work on it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PanelView(
        String code,
        String procedure,
        String status,
        String channel,
        @Nullable String nationalCode,
        @Nullable String behalf,
        ClockLine clock,
        @Nullable StepLine step,
        List<Line> answers,
        boolean correctable,
        List<String> findings,
        List<FileLine> files,
        List<PaperLine> papers,
        List<MomentLine> timeline,
        List<NoteLine> notes,
        int longestNote,
        int others,
        List<DocumentKey> documentKeys,
        @Nullable List<AccessView> accesses,
        String csrf) {

    /**
     * @param explanation why it is due then, empty before the clock has started
     * @param table the same, entry by entry
     */
    record ClockLine(String text, boolean late, String explanation, List<ClockEntry> table) {}

    record ClockEntry(String when, String what, String used) {}

    /** @param due when this task is to be done, which may be before the dossier is due */
    record StepLine(String due, boolean late) {}

    record Line(String label, String value) {}

    /** @param seal what is to be said about the unit's electronic seal on it; null for a file that needs none */
    record FileLine(
            String id,
            String document,
            String fileName,
            String mediaType,
            long size,
            Instant addedAt,
            String addedBy,
            @Nullable String seal) {}

    record PaperLine(String kind, String name) {}

    record MomentLine(
            Instant at, String text, String who, @Nullable String note) {}

    record NoteLine(Instant at, String text, String who) {}

    record DocumentKey(String key, String name) {}
}
