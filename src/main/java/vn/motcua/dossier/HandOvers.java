package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.clock.Ledger;
import vn.motcua.clock.Reading;
import vn.motcua.clock.Timeliness;
import vn.motcua.dossier.HandOver.Holder;

/**
 * Through whose hands a dossier went, read from its log: whoever moves it next had it since the move before. Of steps
 * that were open side by side, each counts from the end of the one before it.
 */
@Component
public class HandOvers {
    private static final List<String> NOTES = List.of("note", "reason", "missingContent");

    private final DossierClock clocks;

    HandOvers(DossierClock clocks) {
        this.clocks = clocks;
    }

    /** @param events its log, oldest first */
    public List<HandOver> of(Dossier dossier, List<DossierEvent> events) {
        var moves = moves(dossier, events);
        var rows = new ArrayList<HandOver>();
        for (int i = 1; i < moves.size(); i++) {
            rows.add(closed(moves.get(i - 1), moves.get(i)));
        }
        if (!moves.isEmpty()) {
            rows.add(last(dossier, moves.get(moves.size() - 1), events));
        }
        events.stream()
                .filter(it -> it.kind() == EventKind.HANDED_OVER)
                .map(HandOver::ofPaper)
                .forEach(rows::add);
        rows.sort(Comparator.comparing(HandOver::at));
        return rows;
    }

    /**
     * A step by which the dossier changes hands.
     *
     * @param brought what it brought about: the events up to the next move
     * @param clock what the clock says then; empty before it has started
     */
    private record Move(DossierEvent event, List<DossierEvent> brought, Optional<Reading> clock) {

        Holder mover() {
            return event.kind() == EventKind.STEP_COMPLETED
                    ? new Holder(event.actor(), event.text("duty"))
                    : Holder.APPLICANT;
        }

        /** Until when whoever takes it has time: the applicant as she was told, the office until the dossier is due. */
        Optional<Instant> due(Holder taker) {
            return taker.isApplicant()
                    ? brought.stream()
                            .flatMap(it -> it.text("until").stream())
                            .map(Instant::parse)
                            .findFirst()
                    : clock.flatMap(Reading::due);
        }

        Optional<Timeliness> result() {
            return clock.flatMap(it -> it.timeliness()
                    .or(() -> Optional.of(it.isOverdue(event.at()) ? Timeliness.LATE : Timeliness.ON_TIME)));
        }

        String note() {
            return NOTES.stream()
                    .flatMap(it -> event.text(it).stream())
                    .filter(it -> !it.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    private static HandOver closed(Move given, Move done) {
        var taker = done.mover();
        return new HandOver(
                given.mover(),
                Optional.of(taker),
                given.event().at(),
                given.due(taker),
                Optional.of(done.event().at()),
                taker.isApplicant() ? Optional.empty() : done.result(),
                done.note());
    }

    /** Where the dossier lies now: with its applicant when it has ended, else with whoever takes the next step. */
    private static HandOver last(Dossier dossier, Move given, List<DossierEvent> events) {
        var end = events.stream()
                .filter(it -> it.status().filter(DossierStatus::isFinal).isPresent())
                .map(DossierEvent::at)
                .findFirst();
        var taker = end.isPresent()
                        || dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED
                                && given.event().kind() == EventKind.STEP_COMPLETED
                ? Optional.of(Holder.APPLICANT)
                : Optional.<Holder>empty();
        return new HandOver(
                given.mover(),
                taker,
                end.orElse(given.event().at()),
                end.isPresent() ? Optional.empty() : given.due(taker.orElse(given.mover())),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private List<Move> moves(Dossier dossier, List<DossierEvent> events) {
        var places = IntStream.range(0, events.size())
                .filter(it -> changesHands(events.get(it)))
                .boxed()
                .toList();
        var moves = new ArrayList<Move>();
        for (int i = 0; i < places.size(); i++) {
            var next = i + 1 < places.size() ? places.get(i + 1) : events.size();
            var reading = reading(
                    dossier, events.subList(0, next), events.get(places.get(i)).at());
            moves.add(new Move(events.get(places.get(i)), events.subList(places.get(i), next), reading));
        }
        return moves;
    }

    private static boolean changesHands(DossierEvent event) {
        return switch (event.kind()) {
            case SUBMITTED, STEP_COMPLETED, SUPPLEMENTED -> true;
            default -> false;
        };
    }

    private Optional<Reading> reading(Dossier dossier, List<DossierEvent> events, Instant at) {
        var entries = events.stream()
                .flatMap(it -> it.clock().map(clock -> clock.entry(it.at(), it.detail())).stream())
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var last = entries.get(entries.size() - 1).at();
        return Optional.of(clocks.read(dossier.limit(), new Ledger(entries), last.isAfter(at) ? last : at));
    }
}
