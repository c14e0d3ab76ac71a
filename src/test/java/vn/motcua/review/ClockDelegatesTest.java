package vn.motcua.review;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.clock.Ground;

/** Both read their ground from the model and hand on what the clock says. */
class ClockDelegatesTest {
    private static final String CODE = "H57.04-261123-0001";
    private static final Instant MOMENT = Instant.parse("2026-12-09T09:30:00Z");

    private final Standstill standstill = mock(Standstill.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);

    @BeforeEach
    void start() {
        when(execution.getProcessBusinessKey()).thenReturn(CODE);
    }

    @Test
    void aPauseOfSoManyDaysSaysWhenItIsOver() {
        when(execution.getVariable("ground")).thenReturn("PUBLIC_POSTING");
        when(execution.getVariable("days")).thenReturn("15");
        when(standstill.begin(CODE, Ground.PUBLIC_POSTING, 15)).thenReturn(MOMENT);
        new PauseClockDelegate(standstill).execute(execution);

        verify(execution).setVariable("pausedUntil", Date.from(MOMENT));
    }

    @Test
    void aPauseOfUnknownLengthSaysNothing() {
        when(execution.getVariable("ground")).thenReturn("TAX");
        new PauseClockDelegate(standstill).execute(execution);

        verify(standstill).begin(CODE, Ground.TAX);
        verify(execution, never()).setVariable(any(), any());
    }

    @Test
    void goesOnForThatGroundAlone() {
        when(execution.getVariable("ground")).thenReturn("TAX");
        new ResumeClockDelegate(standstill).execute(execution);

        verify(standstill).end(CODE, Ground.TAX);
        verifyNoMoreInteractions(standstill);
    }
}
