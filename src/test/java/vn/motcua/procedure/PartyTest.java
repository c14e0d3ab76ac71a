package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.procedure.Party.Silence;

class PartyTest {

    @Test
    void isReadFromItsRow() {
        var party = Party.of("police", "Công an phường, xã", Optional.empty(), "P3D", "CONSENT");

        assertThat(party.workingDays()).isEqualTo(3);
        assertThat(party.silence()).isEqualTo(Silence.CONSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1M"})
    void hasAtLeastADay(String limit) {
        assertThatThrownBy(() -> Party.of("police", "Công an", Optional.empty(), limit, "WAIT"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("police");
    }

    @Test
    void doesNotGuessALimit() {
        assertThatThrownBy(() -> Party.of("police", "Công an", Optional.empty(), "3", "WAIT"))
                .isInstanceOf(DateTimeParseException.class);
    }
}
