package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertiesTest {
    private static final Instant FIRST = CalendarFixture.at("2025-01-01T00:00");
    private static final Instant LAST = CalendarFixture.at("2027-06-30T00:00"); // 120 working days fit behind it

    private final WorkingCalendar calendar = CalendarFixture.calendar();

    @Property
    void neverEndsOnADayOff(@ForAll("moments") Instant received, @ForAll @IntRange(max = 120) int limit) {
        assertThat(calendar.isWorkingDay(lastDay(received, limit))).isTrue();
    }

    @Property
    void growsWithTheLimit(@ForAll("moments") Instant received, @ForAll @IntRange(min = 1, max = 119) int limit) {
        assertThat(lastDay(received, limit + 1)).isAfter(lastDay(received, limit));
        assertThat(lastDay(received, limit)).isAfterOrEqualTo(lastDay(received, 0));
    }

    @Property
    void neverEndsEarlierForWhatComesLater(
            @ForAll("moments") Instant one, @ForAll("moments") Instant other, @ForAll @IntRange(max = 60) int limit) {
        var earlier = one.isBefore(other) ? one : other;
        var later = one.isBefore(other) ? other : one;
        assertThat(lastDay(later, limit)).isAfterOrEqualTo(lastDay(earlier, limit));
    }

    @Property
    void addsUp(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second) {
        assertThat(calendar.plusWorkingDays(day, first + second))
                .isEqualTo(calendar.plusWorkingDays(calendar.plusWorkingDays(day, first), second));
    }

    @Property
    void countsBackWhatItAdded(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 120) int limit) {
        assertThat(calendar.workingDaysBetween(day, calendar.plusWorkingDays(day, limit)))
                .isEqualTo(limit);
    }

    @Property
    void doesNotDependOnTheHourForALimitOfDays(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 1439) int minute,
            @ForAll @IntRange(min = 1, max = 60) int limit) {
        var received = day.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(CalendarFixture.ZONE);
        assertThat(lastDay(received.toInstant(), limit)).isEqualTo(calendar.plusWorkingDays(day, limit));
    }

    @Property
    void splitsOfficeTimeAtAnyMoment(
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 20_000) int first,
            @ForAll @IntRange(max = 20_000) int second) {
        var middle = start.plus(Duration.ofMinutes(first));
        var end = middle.plus(Duration.ofMinutes(second));
        assertThat(calendar.officeTimeBetween(start, middle).plus(calendar.officeTimeBetween(middle, end)))
                .isEqualTo(calendar.officeTimeBetween(start, end));
    }

    @Property
    void leavesNoMoreTimeThanTheDaysOfTheLimitAndTheRestOfTheDay(
            @ForAll("moments") Instant received, @ForAll @IntRange(min = 1, max = 60) int limit) {
        var time = calendar.officeTimeBetween(
                received, calendar.due(received, limit).due());
        assertThat(time).isBetween(Duration.ofHours(8L * limit), Duration.ofHours(8L * (limit + 1)));
    }

    private LocalDate lastDay(Instant received, int limit) {
        return CalendarFixture.day(calendar.due(received, limit).due());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return moments().map(CalendarFixture::day);
    }
}
