package vn.motcua.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.SpecialDay;

/**
 * What a clock said at some moment.
 *
 * @param details empty before the clock has started
 * @param used 0 or more, in parts of the limit's unit; see {@link #unit()}
 * @param budget the limit and its extensions, in the same parts
 * @param unit parts of one unit: 1 for days, the nanoseconds of an hour for hours
 * @param steps the ledger with the time used at each of its entries
 * @param timeliness empty until the clock has stopped
 */
public record Reading(
        Limit limit,
        ClockState state,
        Optional<Details> details,
        long used,
        long budget,
        long unit,
        List<Step> steps,
        Optional<Timeliness> timeliness) {

    public Reading {
        steps = List.copyOf(steps);
    }

    /**
     * Of a clock that has started.
     *
     * @param received in the offices' zone; by the competent unit
     * @param dueAt in the offices' zone; while the clock stands still, as if it went on now
     * @param fromNextDay the day's cut-off had passed, so the next working day counts as the day of receipt
     * @param specialDays between the two: days off during the week, working days at the weekend
     */
    public record Details(
            OffsetDateTime received, OffsetDateTime dueAt, boolean fromNextDay, List<SpecialDay> specialDays) {
        public Details {
            specialDays = List.copyOf(specialDays);
        }
    }

    /** An entry of the ledger and the time used when it was made. */
    public record Step(Entry entry, long used) {}

    public Optional<Instant> due() {
        return details.map(it -> it.dueAt().toInstant());
    }

    /** Time left, in the same parts; negative when the limit is passed. */
    public long left() {
        return budget - used;
    }

    public boolean isOverdue(Instant now) {
        return due().filter(now::isAfter).isPresent();
    }

    /** The grounds on which the clock stands still. */
    public List<Ground> grounds() {
        return Ledger.openGrounds(steps.stream().map(Step::entry).toList());
    }
}
