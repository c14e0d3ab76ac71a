package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class CatalogueApiIT {
    @Autowired
    Motcua motcua;

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/due-date-examples.csv", numLinesToSkip = 1)
    void saysWhenALimitEndsAndWhy(String received, int days, String due) {
        var answer = due(received + "T09:00:00+07:00", days, "19789");

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody().get("due")).isEqualTo(due + "T17:00:00+07:00");
        assertThat(answer.getBody().get("explanation").toString()).endsWith(".").contains("working day");
    }

    @Test
    void doesNotGuess() {
        assertThat(due("2031-01-06T09:00:00+07:00", 3, "19789").getStatusCode().value())
                .isEqualTo(422);
        assertThat(due("2026-11-23T09:00:00+07:00", 3, "99999").getStatusCode().value())
                .isEqualTo(404);
        assertThat(due("2026-11-23T09:00:00+07:00", -1, "19789").getStatusCode().value())
                .isEqualTo(400);
        assertThat(due("yesterday", 3, "19789").getStatusCode().value()).isEqualTo(400);
    }

    @Test
    void findsAProcedureWithoutAccentsAndSaysItInThreeLanguages() {
        assertThat(text("/api/procedures?q=ho kinh doanh&lang=vi")).contains("Đăng ký thành lập hộ kinh doanh");
        assertThat(text("/api/procedures?q=zzz")).isEqualTo("[]");
        assertThat(text("/api/procedures/household-business-registration?lang=en"))
                .contains("Household business registration")
                .contains("3 working days");
        assertThat(text("/api/procedures/household-business-registration/form?lang=id"))
                .contains("Nama lengkap");
        assertThat(text("/api/units")).contains("Phường Thuận Hóa").contains("Xã A Lưới 1");
    }

    private String text(String path) {
        return motcua.http().get().uri(path).retrieve().body(String.class);
    }

    private ResponseEntity<Map<String, Object>> due(String received, int days, String unit) {
        return motcua.http()
                .get()
                .uri(
                        "/api/working-days/due?unit={unit}&received={received}&workingDays={days}&lang=en",
                        Map.of("unit", unit, "received", received, "days", days))
                .retrieve()
                .toEntity(new ParameterizedTypeReference<>() {});
    }
}
