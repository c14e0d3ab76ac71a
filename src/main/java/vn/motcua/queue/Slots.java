package vn.motcua.queue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.OfficeHours;

/** At which times of a working day visits can begin so that they end while the desks are open. */
final class Slots {
    private Slots() {}

    /** @param minutes that a visit takes */
    static List<LocalTime> of(OfficeHours hours, int minutes) {
        var slots = new ArrayList<LocalTime>();
        fill(slots, hours.morningStart(), hours.morningEnd(), minutes);
        fill(slots, hours.afternoonStart(), hours.afternoonEnd(), minutes);
        return List.copyOf(slots);
    }

    private static void fill(List<LocalTime> slots, LocalTime from, LocalTime to, int minutes) {
        var last = to.toSecondOfDay() - minutes * 60;
        for (var second = from.toSecondOfDay(); second <= last; second += minutes * 60) {
            slots.add(LocalTime.ofSecondOfDay(second));
        }
    }
}
