package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.calendar.Limit;
import vn.motcua.clock.ClockState;
import vn.motcua.clock.Ground;
import vn.motcua.document.Documents;
import vn.motcua.dossier.MoveRefusedException.Move;

class ApplicantDeskTest {
    private static final Instant UNTIL = Instant.parse("2026-12-08T10:00:00Z");
    private static final String CODE = "H57.04-261123-0001";

    private final DossierLog log = mock(DossierLog.class);
    private final DossierProcess process = mock(DossierProcess.class);

    @BeforeEach
    void asked() {
        when(process.supplemented(CODE)).thenReturn(true);
        var asked = new DossierEvent(
                2,
                UNTIL.minus(Duration.ofDays(14)),
                EventKind.SUPPLEMENT_REQUESTED,
                Optional.of(DossierStatus.SUPPLEMENT_REQUESTED),
                "reception19789",
                Optional.empty(),
                Map.of("until", UNTIL.toString()));
        when(log.last(eq(CODE), any())).thenAnswer(call -> {
            Predicate<DossierEvent> holds = call.getArgument(1);
            return Optional.of(asked).filter(holds);
        });
    }

    @Test
    void takesASupplementUntilTheLastMoment() {
        deskAt(UNTIL)
                .supplement(dossier(DossierStatus.SUPPLEMENT_REQUESTED), NewEvent.APPLICANT, "Đã chụp lại", List.of());

        verify(log).append(eq(CODE), any());
        verify(process).supplemented(CODE);
    }

    @Test
    void refusesASupplementAfterItsDeadlineEvenIfTheTimerIsLate() {
        var desk = deskAt(UNTIL.plusMillis(1));
        assertThatThrownBy(() -> desk.supplement(
                        dossier(DossierStatus.SUPPLEMENT_REQUESTED), NewEvent.APPLICANT, "Đã chụp lại", List.of()))
                .isInstanceOfSatisfying(MoveRefusedException.class, it -> assertMove(it, Move.LATE_SUPPLEMENT));
        verify(log, never()).append(any(), any());
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ACCEPTED", "WITHDRAWN", "STOPPED", "COMPLETED", "RETURNED"})
    void letsNobodyWithdrawWhatHasEnded(DossierStatus status) {
        assertThatThrownBy(() -> deskAt(UNTIL).withdraw(dossier(status), "Đổi ý"))
                .isInstanceOfSatisfying(MoveRefusedException.class, it -> assertMove(it, Move.WITHDRAWAL));
        verify(log, never()).append(any(), any());
    }

    private static void assertMove(MoveRefusedException refused, Move move) {
        assertThat(refused.move()).isEqualTo(move);
    }

    private ApplicantDesk deskAt(Instant now) {
        var documents = mock(Documents.class);
        when(documents.check(any())).thenReturn(List.of());
        return new ApplicantDesk(
                mock(Dossiers.class), log, documents, mock(Parcels.class), process, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Dossier dossier(DossierStatus status) {
        return new Dossier(
                1,
                CODE,
                "19789",
                "household-business-registration",
                "household-business-registration:1:1",
                Channel.ONLINE,
                Locale.forLanguageTag("vi"),
                Limit.workingDays(3),
                status,
                ClockState.PAUSED,
                Optional.of(Ground.SUPPLEMENT),
                UNTIL.minus(Duration.ofDays(15)),
                Optional.of(UNTIL),
                Optional.empty());
    }
}
