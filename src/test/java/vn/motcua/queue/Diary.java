package vn.motcua.queue;

import static vn.motcua.queue.Hall.COPIES;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The appointments of one ward, of which there are none at first. */
class Diary {
    private final Booking booking;
    private final QueuePlanFile file;
    private final JdbcClient database;
    private String unit = "";

    Diary(Booking booking, QueuePlanFile file, JdbcClient database) {
        this.booking = booking;
        this.file = file;
        this.database = database;
    }

    static Diary of(String unit, AutowireCapableBeanFactory beans) {
        var diary = beans.createBean(Diary.class);
        diary.unit = unit;
        diary.database
                .sql("delete from queue_appointment where unit = ?")
                .param(unit)
                .update();
        return diary;
    }

    QueuePlan.Service copies() {
        return service(COPIES);
    }

    QueuePlan.Service service(String key) {
        return file.plan().service(key).orElseThrow();
    }

    LocalDate lastDay() {
        return booking.days().get(booking.days().size() - 1);
    }

    /** A time at which nobody has booked copies. */
    LocalDateTime free() {
        return booking.free(unit, copies(), lastDay()).get(3);
    }

    Appointment books(LocalDateTime at) {
        return booking.book(unit, COPIES, at, Hall.key());
    }

    /** Its time has come. */
    void isNow(Appointment appointment) {
        database.sql("update queue_appointment set starts_at = now() where id = ?")
                .param(appointment.id())
                .update();
    }
}
