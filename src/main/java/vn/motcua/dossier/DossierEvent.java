package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * One entry of the event log.
 *
 * @param sequence 1, 2, 3 … within the dossier
 * @param at to the microsecond
 * @param status which the dossier has from then on, if it changed
 * @param actor {@code applicant}, {@code system}, or the sign-in name of a member of staff
 * @param detail what else belongs to it; no personal data of the applicant
 */
public record DossierEvent(
        int sequence,
        Instant at,
        EventKind kind,
        Optional<DossierStatus> status,
        String actor,
        Optional<ClockMove> clock,
        Map<String, Object> detail) {

    /**
     * Names the text that people read; a submission is told by whether somebody helped with it, a standstill of the clock is told by its ground, an opinion by what it says, a
     * task that went to somebody else by the cause, a result by whether its seal is awaited, whether it was posted and whether somebody else fetched it, a parcel that came back by whether the post said why.
     */
    public String textKey() {
        var variant = switch (kind) {
            case SUBMITTED -> AtTheDesk.of(this).variant();
            case CLOCK_PAUSED, CLOCK_RESUMED -> text(ClockMove.GROUND);
            case OPINION_GIVEN -> text("answer");
            case TASK_REASSIGNED -> text("cause");
            case RESULT_ISSUED -> text("seal");
            case RETURNED ->
                text("way")
                        .filter(ReturnWays.POST::equals)
                        .or(() -> text("collectedBy").filter("representative"::equals));
            case PARCEL_CAME_BACK -> text("reason").map(it -> "reason");
            default -> Optional.<String>empty();
        };
        return "event." + kind + variant.map(it -> "." + it).orElse("");
    }

    /**
     * What that text leaves open: the party that was asked, the number of a parcel, or what is a text itself, such as a
     * notice and its way.
     */
    public Object[] textArguments() {
        return switch (kind) {
            case NOTICE_SENT, NOTICE_FAILED, NOTICE_NOT_SENT ->
                new Object[] {named("notice.%s.name", "notice"), named("noticeChannel.%s", "channel")};
            case RETURN_WAY_CHOSEN -> new Object[] {named("returnWay.%s", "way")};
            case RETURNED -> text("trackingNumber").stream().toArray();
            case PARCEL_CAME_BACK -> text("reason").stream().toArray();
            default -> text("partyName").stream().toArray();
        };
    }

    private MessageSourceResolvable named(String key, String name) {
        var value = text(name).orElse("");
        return new DefaultMessageSourceResolvable(new String[] {key.formatted(value)}, value);
    }

    /** A detail as text, empty when there is none. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(detail.get(name)).map(String::valueOf);
    }
}
