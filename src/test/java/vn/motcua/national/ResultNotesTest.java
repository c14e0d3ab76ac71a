package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.national.NationalSettings.DataStore;
import vn.motcua.national.NationalSettings.Inbound;

class ResultNotesTest {
    private static final DataStore STORE = new DataStore("https://store.example", "Jefe", null);
    private static final Optional<DossierStatus> COMPLETED = Optional.of(DossierStatus.COMPLETED);

    private final OwedResults owed = mock(OwedResults.class);

    @Test
    void owesAResultOnceItIsOne() {
        notes(STORE).moved(moved(EventKind.RESULT_ISSUED, COMPLETED));
        notes(STORE).moved(moved(EventKind.RESULT_SEALED, COMPLETED));

        verify(owed, times(2)).add("H57.04-261126-0012", 9);
    }

    @Test
    void owesNothingWhileTheSealIsAwaited() {
        notes(STORE).moved(moved(EventKind.RESULT_ISSUED, Optional.empty()));

        verify(owed, never()).add(any(), anyInt());
    }

    @Test
    void costsNothingWithoutAStore() {
        notes(new DataStore("", "", null)).moved(moved(EventKind.RESULT_ISSUED, COMPLETED));

        verifyNoInteractions(owed);
    }

    @Test
    void aStoreNeedsASecret() {
        assertThatThrownBy(() -> new DataStore("https://store.example", "", null))
                .hasMessageContaining("motcua.national.data-store.secret");
    }

    private ResultNotes notes(DataStore store) {
        var inbound = new Inbound(false, 1, "", Duration.ZERO, "");
        var settings = new NationalSettings("", "", "", 1, Duration.ZERO, inbound, store);
        return new ResultNotes(settings, owed);
    }

    private static DossierMoved moved(EventKind kind, Optional<DossierStatus> status) {
        return new DossierMoved("H57.04-261126-0012", 9, kind, status, Optional.empty());
    }
}
