package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** The working days of a stretch of years, numbered from 1. */
final class NumberedDays {
    private final LocalDate first;
    private final LocalDate last;
    private final int[] numberOfDay;
    private final int[] dayOfNumber;

    NumberedDays(LocalDate first, LocalDate last, Predicate<LocalDate> works) {
        this.first = first;
        this.last = last;
        numberOfDay = new int[(int) ChronoUnit.DAYS.between(first, last) + 1];
        dayOfNumber = new int[numberOfDay.length + 1];
        var number = 0;
        for (var day = 0; day < numberOfDay.length; day++) {
            if (works.test(first.plusDays(day))) {
                dayOfNumber[++number] = day;
            }
            numberOfDay[day] = number;
        }
    }

    boolean isWorkingDay(LocalDate date) {
        return dayOfNumber[number(date)] == index(date) && number(date) > 0;
    }

    /** 0 before the first working day. */
    int number(LocalDate date) {
        return numberOfDay[index(date)];
    }

    LocalDate day(int number) {
        if (number < 1) {
            throw outside(first.minusDays(1));
        }
        if (number > numberOfDay[numberOfDay.length - 1]) {
            throw outside(last.plusDays(1));
        }
        return first.plusDays(dayOfNumber[number]);
    }

    private int index(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(last)) {
            throw outside(date);
        }
        return (int) ChronoUnit.DAYS.between(first, date);
    }

    private DateOutsideCalendarException outside(LocalDate date) {
        return new DateOutsideCalendarException(date, first.getYear(), last.getYear());
    }
}
