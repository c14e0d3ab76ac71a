package vn.motcua.calendar;

import java.time.LocalDate;

/** The calendar says nothing about this date, and a guess would be worse than no answer. */
public class DateOutsideCalendarException extends RuntimeException {
    private final transient LocalDate date;
    private final int firstYear;
    private final int lastYear;

    DateOutsideCalendarException(LocalDate date, int firstYear, int lastYear) {
        super(date + " is outside the working calendar, which covers " + firstYear + " to " + lastYear
                + "; add the holidays of that year to the file named by motcua.calendar.location and reload it");
        this.date = date;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    public LocalDate date() {
        return date;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }
}
