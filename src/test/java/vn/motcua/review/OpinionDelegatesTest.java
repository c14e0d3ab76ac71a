package vn.motcua.review;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.procedure.Party.Silence;

/** The process knows which opinion it is about, who gives it and until when; the rest is the consultation's. */
class OpinionDelegatesTest {
    private static final String CODE = "H57.04-261123-0001";
    private static final Instant DUE = Instant.parse("2026-12-09T09:30:00Z");

    private final Consultation consultation = mock(Consultation.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);

    @BeforeEach
    void start() {
        when(execution.getProcessBusinessKey()).thenReturn(CODE);
        when(execution.getVariable("opinion")).thenReturn(7L);
    }

    @Test
    void handsOnWhichOpinionsAreAwaited() {
        when(consultation.ask(CODE)).thenReturn(List.of(7L, 8L));
        new AskPartiesDelegate(consultation).execute(execution);

        verify(execution).setVariable("opinions", List.of(7L, 8L));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"landBranch, landBranch", "none, specialist", "unknownRole, specialist"})
    void givesTheTaskToThePartysStaffOrElseToASpecialist(String role, String group) {
        var opinion = new Opinion(
                7, CODE, "police", "Công an", Optional.ofNullable(role), Silence.WAIT, DUE, Optional.empty());
        when(consultation.get(7)).thenReturn(opinion);
        new OpenOpinionDelegate(consultation).execute(execution);

        verify(execution).setVariable("opinionGroup", group);
        verify(execution).setVariable("partyName", "Công an");
        verify(execution).setVariable("opinionDue", Date.from(DUE));
    }

    @Test
    void recordsWhatWasSaid() {
        new RecordOpinionDelegate(consultation).execute(execution);

        verify(consultation).given(7);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysWhetherSilenceIsConsent(boolean consents) {
        when(consultation.late(7)).thenReturn(consents);
        new RecordSilenceDelegate(consultation).execute(execution);

        verify(execution).setVariable("silenceConsents", consents);
    }
}
