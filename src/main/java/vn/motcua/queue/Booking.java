package vn.motcua.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.queue.QueueRefusedException.Reason;

/** Books times at the desks, for whoever plans ahead. */
@Service
class Booking {
    private final Appointments appointments;
    private final QueuePlanFile file;
    private final WorkingCalendars calendars;
    private final QueueSettings settings;
    private final Clock clock;

    Booking(
            Appointments appointments,
            QueuePlanFile file,
            WorkingCalendars calendars,
            QueueSettings settings,
            Clock clock) {
        this.appointments = appointments;
        this.file = file;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** The working days that can be booked, as far as the calendar reaches. */
    List<LocalDate> days() {
        var calendar = calendars.current();
        var today = calendars.today();
        return Stream.iterate(today, it -> it.plusDays(1))
                .limit(settings.bookWithinDays() + 1L)
                .filter(it -> it.getYear() <= calendar.lastYear() && calendar.isWorkingDay(it))
                .filter(it -> calendar.closing(it).isAfter(earliest()))
                .toList();
    }

    /** The times of a day that can still be booked, in local time. */
    List<LocalDateTime> free(String unit, QueuePlan.Service service, LocalDate day) {
        var from = calendars.current().opening(day);
        var booked = appointments.booked(
                unit, service.key(), from, calendars.current().closing(day));
        return bookable(service, day)
                .filter(it -> booked.getOrDefault(moment(it), 0L) < service.appointments())
                .toList();
    }

    /**
     * Books a time; the same again when the form was sent before.
     *
     * @throws QueueRefusedException when it is no time that can be booked, or others have booked it
     */
    @Transactional
    Appointment book(String unit, String service, LocalDateTime at, String once) {
        var offered = file.plan()
                .service(service)
                .filter(it -> it.appointments() > 0)
                .orElseThrow(() -> new QueueRefusedException(Reason.SERVICE));
        for (var attempt = 0; attempt <= offered.appointments(); attempt++) {
            var before = appointments.booked(once);
            if (before.isPresent()) {
                return before.get();
            }
            if (bookable(offered, at.toLocalDate()).noneMatch(at::equals)) {
                throw new QueueRefusedException(Reason.SLOT_GONE);
            }
            if (appointments.add(unit, offered, moment(at), once)) {
                return appointments.booked(once).orElseThrow();
            }
        }
        throw new QueueRefusedException(Reason.SLOT_TAKEN);
    }

    /**
     * Gives a time back; nothing happens when that was done before.
     *
     * @throws QueueRefusedException when it has become a ticket, or there is none
     */
    @Transactional
    void cancel(String code) {
        var booked = appointments.locked(code).orElseThrow(() -> new QueueRefusedException(Reason.CODE));
        if (booked.ticket().isPresent()) {
            throw new QueueRefusedException(Reason.TAKEN_UP);
        }
        appointments.cancel(booked);
    }

    private Stream<LocalDateTime> bookable(QueuePlan.Service service, LocalDate day) {
        if (!days().contains(day)) {
            return Stream.empty();
        }
        return Slots.of(calendars.current().hours(), service.minutes()).stream()
                .map(day::atTime)
                .filter(it -> !moment(it).isBefore(earliest()));
    }

    private Instant earliest() {
        return clock.instant().plus(settings.bookAhead());
    }

    private Instant moment(LocalDateTime local) {
        return local.atZone(calendars.current().hours().zone()).toInstant();
    }
}
