package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertiesTest {
    private static final Instant FIRST = CalendarFixture.at("2025-01-03T00:00");
    private static final Instant LAST = CalendarFixture.at("2027-06-30T00:00");

    private final WorkingCalendar calendar = CalendarFixture.calendar();

    @Property
    void numbersDaysWithoutAGap(@ForAll("days") LocalDate day) {
        var next = calendar.nextWorkingDay(day);
        assertThat(next).isAfter(day);
        assertThat(calendar.isWorkingDay(next)).isTrue();
        assertThat(day.plusDays(1).datesUntil(next)).noneMatch(calendar::isWorkingDay);
        assertThat(calendar.workingDayNumber(next)).isEqualTo(calendar.workingDayNumber(day) + 1);
    }

    @Property
    void findsTheDayOfANumberAgain(@ForAll("days") LocalDate day) {
        var number = calendar.workingDayNumber(day);
        var found = calendar.workingDay(number);
        assertThat(found).isBeforeOrEqualTo(day);
        assertThat(found.equals(day)).isEqualTo(calendar.isWorkingDay(day));
    }

    @Property
    void officeTimeAndItsMomentBelongTogether(@ForAll("moments") Instant moment) {
        var time = calendar.officeTime(moment);
        assertThat(calendar.officeMoment(time)).isBeforeOrEqualTo(moment);
        assertThat(calendar.officeTime(calendar.officeMoment(time))).isEqualTo(time);
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
