package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierStatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 2 3 5 7
            2 | 4 5 6 7 8
            3 |
            4 | 5 6 7 8 9
            5 | 2 4 7 8
            6 | 2 4 7 8
            7 |
            8 |
            9 | 10
            10 |
            """)
    void leadsWhereTheNationalListSays(int from, String to) {
        var status = DossierStatus.of(from);
        var reached = Arrays.stream(DossierStatus.values())
                .filter(status::mayBecome)
                .map(DossierStatus::code)
                .collect(Collectors.toSet());
        var wanted = to == null
                ? Set.of()
                : Arrays.stream(to.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());

        assertThat(reached).isEqualTo(wanted);
        assertThat(status.isFinal()).isEqualTo(wanted.isEmpty());
    }
}
