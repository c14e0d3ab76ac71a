package vn.motcua.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Limit.Unit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.clock.Entry.Extend;
import vn.motcua.clock.Entry.Pause;
import vn.motcua.clock.Entry.Resume;
import vn.motcua.clock.Entry.Start;

class LegalClockPropertiesTest {
    private static final Instant FIRST = CalendarFixture.at("2025-01-03T00:00");
    private static final Instant LAST = CalendarFixture.at("2026-12-31T00:00");

    private final WorkingCalendar calendar = CalendarFixture.calendar();
    private final Pauses pauses = new Pauses(calendar);
    private final LegalClock clock = new LegalClock(calendar);

    @Property
    void aPauseOfSoManyWorkingDaysMovesTheDueDateByExactlyThese(
            @ForAll("moments") Instant received,
            @ForAll @IntRange(min = 1, max = 30) int limit,
            @ForAll @IntRange(max = 72) int hoursBefore,
            @ForAll @IntRange(max = 40) int days) {
        var pausedAt = received.plus(Duration.ofHours(hoursBefore));
        var resumedAt = pauses.nine(calendar.workingDayNumber(day(pausedAt)) + days);
        if (resumedAt.isBefore(pausedAt)) {
            resumedAt = pausedAt;
        }
        var ledger = Ledger.of(new Start(received), new Pause(pausedAt, Ground.TAX), new Resume(resumedAt, Ground.TAX));
        var moved = calendar.workingDaysBetween(
                day(clock.ifReceived(received, Limit.workingDays(limit)).due().orElseThrow()),
                day(due(Limit.workingDays(limit), ledger, resumedAt)));
        assertThat(moved).isEqualTo(days);
    }

    @Property
    void theOrderOfPausesDoesNotMatter(
            @ForAll("moments") Instant received,
            @ForAll @IntRange(max = 30) int limit,
            @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 12) Integer> workingDays,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(workingDays);
        Collections.shuffle(shuffled, random);
        var end = pauses.nine(calendar.workingDayNumber(day(received)) + 70);
        assertThat(due(Limit.workingDays(limit), pauses.pausedWorkingDays(received, shuffled), end))
                .isEqualTo(due(Limit.workingDays(limit), pauses.pausedWorkingDays(received, workingDays), end));
    }

    @Property
    void groundsThatHoldTheClockTogetherCountOnce(
            @ForAll("moments") Instant received, @ForAll("limits") Limit limit, @ForAll @IntRange(max = 12) int days) {
        var pausedAt = received.plus(1, ChronoUnit.HOURS);
        var resumedAt = pausedAt.plus(days, ChronoUnit.DAYS);
        var one = Ledger.of(new Start(received), new Pause(pausedAt, Ground.TAX), new Resume(resumedAt, Ground.TAX));
        var two = Ledger.of(
                new Start(received),
                new Pause(pausedAt, Ground.TAX),
                new Pause(pausedAt, Ground.SUPPLEMENT),
                new Resume(pausedAt, Ground.SUPPLEMENT),
                new Resume(resumedAt, Ground.TAX));
        assertThat(due(limit, two, resumedAt)).isEqualTo(due(limit, one, resumedAt));
    }

    @Property
    void anExtensionOfWorkingDaysMovesTheDueDateByExactlyThese(
            @ForAll("moments") Instant received,
            @ForAll @IntRange(max = 30) int limit,
            @ForAll @IntRange(min = 1, max = 30) int more) {
        var ledger = Ledger.of(new Start(received), new Extend(received, more, ""));
        var before = clock.ifReceived(received, Limit.workingDays(limit)).due().orElseThrow();
        assertThat(calendar.workingDaysBetween(day(before), day(due(Limit.workingDays(limit), ledger, received))))
                .isEqualTo(more);
    }

    @Property
    void timeUsedIsNeverNegativeAndNeverFalls(
            @ForAll("moments") Instant received,
            @ForAll("limits") Limit limit,
            @ForAll @Size(max = 5) List<@IntRange(max = 9) Integer> days,
            @ForAll @IntRange(max = 400) int hours) {
        var ledger = pauses.paused(received, days);
        var end = received.plus(days.stream().mapToInt(it -> it + 1).sum(), ChronoUnit.DAYS);
        var earlier = clock.read(limit, ledger, end);
        var later = clock.read(limit, ledger, end.plus(Duration.ofHours(hours)));
        assertThat(earlier.used()).isNotNegative();
        assertThat(later.used()).isGreaterThanOrEqualTo(earlier.used());
        assertThat(later.steps()).extracting(Reading.Step::used).isSorted().noneMatch(it -> it < 0);
    }

    @Property
    void aReplayGivesTheSame(@ForAll("moments") Instant received, @ForAll("limits") Limit limit) {
        var ledger = pauses.paused(received, List.of(2, 3));
        var replayed = Ledger.EMPTY;
        for (var entry : ledger.entries()) {
            replayed = replayed.with(entry);
        }
        var now = received.plus(20, ChronoUnit.DAYS);
        assertThat(clock.read(limit, replayed, now)).isEqualTo(clock.read(limit, ledger, now));
    }

    @Property
    void neverEndsOnADayOffButByTheClock(@ForAll("moments") Instant received, @ForAll("limits") Limit limit) {
        if (limit.unit() != Unit.CLOCK_HOUR) {
            assertThat(calendar.isWorkingDay(day(due(limit, Ledger.of(new Start(received)), received))))
                    .isTrue();
        }
    }

    @Property
    void whatComesLaterIsNeverDueEarlier(
            @ForAll("moments") Instant one, @ForAll("moments") Instant other, @ForAll("limits") Limit limit) {
        var first = one.isBefore(other) ? one : other;
        var second = one.isBefore(other) ? other : one;
        assertThat(due(limit, Ledger.of(new Start(second)), second))
                .isAfterOrEqualTo(due(limit, Ledger.of(new Start(first)), first));
    }

    private Instant due(Limit limit, Ledger ledger, Instant now) {
        return clock.read(limit, ledger, now).due().orElseThrow();
    }

    private LocalDate day(Instant moment) {
        return CalendarFixture.day(moment);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Limit> limits() {
        var amounts = Arbitraries.integers().between(1, 40);
        return Arbitraries.of(Unit.values())
                .flatMap(unit -> amounts.map(it -> Limit.of(unit == Unit.SAME_DAY ? 0 : it, unit)));
    }
}
