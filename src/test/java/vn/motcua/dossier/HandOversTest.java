package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.motcua.calendar.CalendarFixture.at;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.clock.Ground;
import vn.motcua.clock.Timeliness;
import vn.motcua.dossier.HandOver.Holder;

/** Three working days from Monday, 23 November 2026; the 24th is a holiday. */
class HandOversTest {
    private final WrittenLog log = new WrittenLog();
    private HandOvers handOvers;

    @BeforeEach
    void submitted() {
        var calendars = mock(WorkingCalendars.class);
        when(calendars.current()).thenReturn(CalendarFixture.calendar());
        handOvers = new HandOvers(new DossierClock(calendars, mock(LogRows.class), Clock.systemUTC()));
        log.add(
                "2026-11-23T08:00",
                NewEvent.of(EventKind.SUBMITTED, NewEvent.APPLICANT).to(DossierStatus.REGISTERED));
    }

    @Test
    void goFromWhoMovedItLastToWhoMovesItNext() {
        log.accepted();
        log.step("2026-11-25T10:00", "lan", "appraise", "note", "Đủ điều kiện");
        var rows = of(DossierStatus.PROCESSING);

        assertThat(rows)
                .extracting(HandOver::from)
                .containsExactly(Holder.APPLICANT, holder("mai", "check"), holder("lan", "appraise"));
        assertThat(rows.get(1).to()).hasValue(holder("lan", "appraise"));
        assertThat(rows.get(1).at()).isEqualTo(at("2026-11-23T09:00"));
        assertThat(rows.get(1).until()).hasValue(at("2026-11-25T10:00"));
        assertThat(rows.get(1).due()).hasValue(at("2026-11-27T17:00"));
        assertThat(rows.get(1).result()).hasValue(Timeliness.ON_TIME);
        assertThat(rows.get(1).note()).isEqualTo("Đủ điều kiện");
        assertThat(rows.get(2).to()).as("whoever comes next").isEmpty();
    }

    @Test
    void tellOfPaperApartFromTheWork() {
        log.accepted();
        log.add(
                "2026-11-23T17:10",
                NewEvent.of(EventKind.HANDED_OVER, "lan")
                        .with(Map.of(
                                "from", "mai", "due", at("2026-11-23T17:00").toString(), "note", "Phiếu số 1")));
        log.step("2026-11-25T10:00", "lan", "appraise", "note", "");
        var rows = of(DossierStatus.PROCESSING);

        assertThat(rows).hasSize(4);
        assertThat(rows.get(2).from().actor()).isEqualTo("mai");
        assertThat(rows.get(2).to().map(Holder::actor)).hasValue("lan");
        assertThat(rows.get(2).result()).hasValue(Timeliness.LATE);
        assertThat(rows.get(2).note()).isEqualTo("Phiếu số 1");
    }

    @Test
    void haveNoDueDateBeforeAcceptance() {
        assertThat(of(DossierStatus.REGISTERED)).singleElement().satisfies(it -> {
            assertThat(it.due()).isEmpty();
            assertThat(it.result()).isEmpty();
        });
        log.accepted();
        assertThat(of(DossierStatus.PROCESSING).get(0).due()).isEmpty();
    }

    @Test
    void areLateWhenTheDossierIsDue() {
        log.accepted();
        log.step("2026-11-30T08:00", "lan", "appraise", "note", "");

        assertThat(of(DossierStatus.PROCESSING).get(1).result()).hasValue(Timeliness.LATE);
    }

    @Test
    void areEarlyWhenTheWorkEndedOnADayBefore() {
        log.accepted();
        log.step("2026-11-26T08:00", "thu", "issue", "note", "");
        log.add(
                "2026-11-26T08:00",
                NewEvent.of(EventKind.RESULT_ISSUED, "thu")
                        .to(DossierStatus.COMPLETED)
                        .with(ClockMove.STOP));
        log.step("2026-12-02T08:00", "mai", "return", "note", "");
        log.add("2026-12-02T08:00", NewEvent.of(EventKind.RETURNED, "mai").to(DossierStatus.RETURNED));
        var rows = of(DossierStatus.RETURNED);

        assertThat(rows.get(1).result()).hasValue(Timeliness.EARLY);
        assertThat(rows.get(2).result())
                .as("waiting for the applicant does not make it late")
                .hasValue(Timeliness.EARLY);
        assertThat(rows.get(3).to()).hasValue(Holder.APPLICANT);
        assertThat(rows.get(3).at()).isEqualTo(at("2026-12-02T08:00"));
    }

    @Test
    void doNotCountTheApplicantsTime() {
        log.accepted();
        log.step("2026-11-25T10:00", "lan", "appraise", "missingContent", "Biên bản họp");
        log.add(
                "2026-11-25T10:00",
                NewEvent.of(EventKind.SUPPLEMENT_REQUESTED, "lan")
                        .to(DossierStatus.SUPPLEMENT_REQUESTED)
                        .with(Map.of("until", at("2026-12-09T17:00").toString()))
                        .pausing(Ground.SUPPLEMENT));
        assertThat(of(DossierStatus.SUPPLEMENT_REQUESTED).get(2).to()).hasValue(Holder.APPLICANT);
        log.add(
                "2026-12-08T09:00",
                NewEvent.of(EventKind.SUPPLEMENTED, NewEvent.APPLICANT).resuming(Ground.SUPPLEMENT));
        log.step("2026-12-09T09:00", "lan", "appraise", "note", "");
        var rows = of(DossierStatus.PROCESSING);

        assertThat(rows.get(2).to()).hasValue(Holder.APPLICANT);
        assertThat(rows.get(2).due()).hasValue(at("2026-12-09T17:00"));
        assertThat(rows.get(2).result()).isEmpty();
        assertThat(rows.get(3).from()).isEqualTo(Holder.APPLICANT);
        assertThat(rows.get(3).result()).hasValue(Timeliness.ON_TIME);
    }

    @Test
    void endWithTheApplicantWhoWithdraws() {
        log.accepted();
        log.add("2026-11-25T11:00", NewEvent.of(EventKind.WITHDRAWAL_REQUESTED, NewEvent.APPLICANT));
        log.add(
                "2026-11-25T11:00",
                NewEvent.of(EventKind.WITHDRAWN, NewEvent.SYSTEM)
                        .to(DossierStatus.WITHDRAWN)
                        .with(ClockMove.STOP));
        var rows = of(DossierStatus.WITHDRAWN);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).to()).hasValue(Holder.APPLICANT);
        assertThat(rows.get(1).at()).isEqualTo(at("2026-11-25T11:00"));
    }

    private static Holder holder(String actor, String duty) {
        return new Holder(actor, Optional.of(duty));
    }

    private List<HandOver> of(DossierStatus status) {
        return handOvers.of(WrittenLog.dossier(status), log.events());
    }
}
