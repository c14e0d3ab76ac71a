package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrivalTest {

    @Test
    void whatThePortalKnowsOfThePersonGoesBeforeWhatSheTyped() {
        var arrival = Arrival.of("""
                {"ChuHoSo": "Tôn Nữ Diệu Huyền", "SoDinhDanh": " 046198000001 ", "Email": "",
                 "ThongTinKhac": {"fullName": "Huyền", "email": "huyen@example.vn", "capital": 5, "unheardOf": [1]}}
                """);

        assertThat(arrival.answers())
                .containsEntry("fullName", "Tôn Nữ Diệu Huyền")
                .containsEntry("personalId", "046198000001")
                .containsEntry("email", "huyen@example.vn")
                .containsEntry("capital", 5);
    }

    @Test
    void answersMayComeAsTheTextOfAnObject() {
        assertThat(Arrival.of("{\"ThongTinKhac\": \"{\\\"capital\\\": 5}\"}").answers())
                .containsExactly(org.assertj.core.api.Assertions.entry("capital", 5));
    }

    @Test
    void whatHasNoShapeIsEmptyAndNoError() {
        for (var item :
                new String[] {"{}", "[]", "\"x\"", "null", "{\"ThongTinKhac\": \"{\", \"TaiLieuNop\": 7, \"MaXa\": {}}"
                }) {
            var arrival = Arrival.of(item);
            assertThat(arrival.answers()).isEmpty();
            assertThat(arrival.files()).isEmpty();
            assertThat(arrival.unitNames()).containsOnly("");
            assertThat(arrival.code()).startsWith("UNKNOWN-");
        }
    }

    @Test
    void filesThatTheApplicantTookBackAreLeftOut() {
        var arrival = Arrival.of("""
                {"TaiLieuNop": [
                  {"TepDinhKemId": "1", "TenTepDinhKem": "a.pdf", "MaThanhPhanHoSo": "identity", "HashTepTin": "ab"},
                  {"TepDinhKemId": "2", "TenTepDinhKem": "b.pdf", "MaThanhPhanHoSo": "identity", "IsDeleted": true}]}
                """);

        assertThat(arrival.files())
                .containsExactly(new ArrivalFile("1", "a.pdf", "identity", java.util.Optional.of("ab")));
    }

    @Test
    void whatTheDatabaseDoesNotTakeIsLeftOut() {
        assertThat(Arrival.of("{\"DonViXuLy\": \"Thuận\\u0000Hóa\"}").unitNames())
                .containsExactly("", "Thuận Hóa");
    }

    @Test
    void doesNotShowItselfInLogs() {
        assertThat(Arrival.of("{\"ChuHoSo\": \"Tôn Nữ Diệu Huyền\"}").toString())
                .doesNotContain("Huyền");
    }
}
