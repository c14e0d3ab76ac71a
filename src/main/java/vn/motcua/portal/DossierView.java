package vn.motcua.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier as its applicant sees it; texts in her language, no personal data. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DossierView(
        String code,
        NamedView procedure,
        NamedView unit,
        StatusView status,
        List<MomentView> timeline,
        ClockView clock,
        List<PaperView> papers,
        List<FileView> documents,
        @Nullable SupplementView supplement,
        @Nullable PaymentView payment,
        @Nullable RatingView rating,
        NoticesView notices,
        ReturnWayView returnWay) {

    public record NamedView(String code, String name) {}

    /** @param code 1 to 10 of the national list */
    public record StatusView(int code, String id, String name) {}

    public record MomentView(OffsetDateTime at, String kind, String text) {}

    /** @param state NOT_STARTED, RUNNING, PAUSED or STOPPED */
    public record ClockView(
            String state,
            @Nullable String ground,
            @Nullable OffsetDateTime due,
            @Nullable String timeLeft,
            @Nullable String explanation,
            List<LineView> table) {

        /** @param used time used until then, empty for days that do not count */
        public record LineView(String when, String what, String used) {}
    }

    public record PaperView(
            String kind, String name, @Nullable String number, String url, boolean beingSigned) {}

    public record FileView(String key, String fileName, long size) {}

    public record SupplementView(String content, @Nullable OffsetDateTime until) {}

    /**
     * How the applicant gets her result; where the post brings it is not told.
     *
     * @param way counter, post or download; null when she was not asked
     * @param offered the ways that she may still choose
     */
    public record ReturnWayView(@Nullable String way, List<String> offered) {}

    /**
     * How the applicant is told what happens.
     *
     * @param channel MAIL, SMS or ZALO; null when there is no way to her
     * @param recipient most of it hidden; empty when there is no way to her
     * @param offered the channels that she may choose
     */
    public record NoticesView(@Nullable String channel, String recipient, List<String> offered) {}
}
