package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.clock.Timeliness;

/**
 * One hand-over of a dossier, and what became of the part of the way that began with it.
 *
 * @param from who gave it
 * @param to who took it; empty while nobody has done anything with it
 * @param at when it was given and taken, which is one moment for an electronic dossier
 * @param due of the whole dossier as it was promised then; empty before the clock has started
 * @param until when the taker had done her part
 * @param result how that lies to the due date; empty for the applicant's own time and before the clock has started
 * @param note what the taker wrote about it, may be empty
 */
public record HandOver(
        Holder from,
        Optional<Holder> to,
        Instant at,
        Optional<Instant> due,
        Optional<Instant> until,
        Optional<Timeliness> result,
        String note) {

    /** With the applicant or whoever came for her, for good. */
    public boolean isReturn() {
        return from.duty().filter("return"::equals).isPresent()
                && to.filter(Holder::isApplicant).isPresent();
    }

    /** Of paper, which goes from hand to hand apart from the work on its dossier. */
    static HandOver ofPaper(DossierEvent handedOver) {
        var due = handedOver.text("due").map(Instant::parse);
        var late = due.filter(handedOver.at()::isAfter).isPresent();
        return new HandOver(
                new Holder(handedOver.text("from").orElseThrow(), Optional.empty()),
                Optional.of(new Holder(handedOver.actor(), Optional.empty())),
                handedOver.at(),
                due,
                Optional.of(handedOver.at()),
                Optional.of(late ? Timeliness.LATE : Timeliness.ON_TIME),
                handedOver.text("note").orElse(""));
    }

    /**
     * Who has the dossier in her hands.
     *
     * @param actor {@link NewEvent#APPLICANT}, {@link NewEvent#SYSTEM} or a sign-in name
     * @param duty key of what a member of staff does with it, empty for others
     */
    public record Holder(String actor, Optional<String> duty) {
        static final Holder APPLICANT = new Holder(NewEvent.APPLICANT, Optional.empty());

        public boolean isApplicant() {
            return equals(APPLICANT);
        }
    }
}
