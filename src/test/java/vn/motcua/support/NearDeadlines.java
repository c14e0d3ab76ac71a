package vn.motcua.support;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.WorkingCalendars;

/** Household businesses that are being registered and come near their due date, so that the head is asked for a draft. */
@TestComponent
@Lazy
public class NearDeadlines {
    private final Motcua motcua;
    private final EngineTables engine;
    private final WorkingCalendars calendars;
    private final JdbcClient database;

    NearDeadlines(Motcua motcua, EngineTables engine, WorkingCalendars calendars, JdbcClient database) {
        this.motcua = motcua;
        this.engine = engine;
        this.calendars = calendars;
        this.database = database;
    }

    public Motcua.Submitted dossier() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        dueAt(dossier.code(), nextClosing());
        engine.fireTimer(dossier.code(), "startEvent_deadline");
        return dossier;
    }

    /** As if it had been submitted ten days ago and were due then; its ledger stays what it is. */
    public void dueAt(String code, Instant moment) {
        database.sql("update dossier set submitted_at = ?, due_at = ? where code = ?")
                .params(
                        Instant.now().minus(10, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC),
                        moment.atOffset(ZoneOffset.UTC),
                        code)
                .update();
    }

    /** No more than a working day away. */
    public Instant nextClosing() {
        var calendar = calendars.current();
        var today = calendar.date(Instant.now());
        var closing = calendar.closing(today);
        return calendar.isWorkingDay(today) && closing.isAfter(Instant.now())
                ? closing
                : calendar.closing(calendar.nextWorkingDay(today));
    }
}
