package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers that somebody signs in another's place say so (Decree 30/2020/NĐ-CP, Annex I). */
class SignedForTest {

    @ParameterizedTest
    @CsvSource({"refusal, NGƯỜI TỪ CHỐI", "supplement-request, NGƯỜI HƯỚNG DẪN", "extension, LÃNH ĐẠO ỦY BAN NHÂN DÂN"})
    void sayInWhosePlaceAndByWhichDecision(String kind, String title) throws IOException {
        var authorized = print(kind, "TUQ", "118/QĐ-UBND", "20/11/2026");
        assertThat(authorized)
                .contains("TUQ. ")
                .contains("Ký thừa ủy quyền")
                .contains("Phan Thị Ngọc Ánh")
                .contains("118/QĐ-UBND")
                .contains("20/11/2026");
        assertThat(print(kind, "KT", "118/QĐ-UBND", "20/11/2026"))
                .contains("KT. ")
                .contains("Ký thay");
        assertThat(print(kind, "", "", ""))
                .contains("Làm thay")
                .doesNotContain("KT.")
                .doesNotContain("theo Quyết");
        assertThat(LetterFixture.print(kind, kind + "-own", letter(kind, Map.of())))
                .contains(title)
                .doesNotContain("KT.")
                .doesNotContain("thay");
    }

    private static String print(String kind, String form, String number, String day) throws IOException {
        var place = new SignedFor(form, "Phan Thị Ngọc Ánh", number, day);
        return LetterFixture.print(kind, kind + "-for-" + form, letter(kind, Map.of("signedFor", place)));
    }

    private static Map<String, Object> letter(String kind, Map<String, Object> signature) {
        var more = new HashMap<String, Object>(signature);
        more.putAll(Map.of(
                "stage",
                "Đang xử lý",
                "items",
                List.of("Căn cước"),
                "until",
                "08/12/2026",
                "reasons",
                List.of("Trùng")));
        more.putAll(Map.of(
                "legalGround", "Điều 87", "receivedAt", "23/11/2026", "originalDue", "27/11/2026", "newDue", kind));
        more.putAll(Map.of("amount", "2 ngày", "count", 1, "earlier", List.of()));
        return LetterFixture.letter("Tôn Nữ Diệu Huyền", more);
    }
}
