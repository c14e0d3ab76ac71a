package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.Part;

/** What the office cannot take it refuses with the reason, and keeps nothing of it. */
@MotcuaTest
class RefusedIntakeIT {
    @Autowired
    Motcua motcua;

    @Autowired
    JdbcClient database;

    static Stream<Arguments> wrongAnswers() {
        var right = Application.ofHouseholdBusiness();
        return Stream.of(
                Arguments.of(right.without("fullName"), "fullName", "Họ và tên", "Hãy điền thông tin này"),
                Arguments.of(right.with("personalId", "12345"), "personalId", "Số định danh", "12 chữ số"),
                Arguments.of(right.with("email", "khong-phai"), "email", "Thư điện tử", "thư điện tử"),
                Arguments.of(right.with("lineOfBusiness", "banking"), "lineOfBusiness", "Ngành, nghề", "chọn"),
                Arguments.of(right.with("lineOfBusiness", "other"), "lineDescription", "Mô tả", "điền"),
                Arguments.of(right.with("ownership", "household"), "members", "Thành viên", "ít nhất một"),
                Arguments.of(right.with("capital", -1), "capital", "Vốn", "từ 1"),
                Arguments.of(right.with("employees", 1.5), "employees", "Số lao động", "số nguyên"),
                Arguments.of(right.with("commitment", false), "commitment", "cam đoan", "đánh dấu"),
                Arguments.of(right.with("businessName", "x".repeat(201)), "businessName", "Tên hộ", "200"),
                Arguments.of(right.with("dateOfBirth", "2015-01-01"), "dateOfBirth", "Ngày sinh", "18"),
                Arguments.of(
                        right.with("lineOfBusiness", "other").with("lineDescription", "Bán PHÁO NỔ các loại"),
                        "lineDescription",
                        "Mô tả",
                        "pháo nổ"));
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void saysWhatIsWrongAndStoresNothing(Application application, String field, String label, String message) {
        var before = stored();
        var answer = motcua.submit(application);

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(answer.getBody().get("correlationId")).isNotNull();
        var errors = (List<?>) answer.getBody().get("errors");
        assertThat(errors).anySatisfy(it -> {
            var error = (Map<?, ?>) it;
            assertThat(error.get("field")).isEqualTo(field);
            assertThat(error.get("label").toString()).contains(label);
            assertThat(error.get("message").toString()).contains(message);
        });
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                Arguments.of(new Part("trong.pdf", new byte[0]), 415),
                Arguments.of(new Part("virus.pdf", "<html><script>alert(1)</script></html>".getBytes()), 415),
                Arguments.of(new Part("hinh.svg", "<svg onload='alert(1)'/>".getBytes()), 415),
                Arguments.of(new Part("hinh.png", "<svg onload='alert(1)'/>".getBytes()), 415),
                Arguments.of(new Part("anh.png", Application.PDF), 415),
                Arguments.of(new Part("trang.html", Application.PDF), 415),
                Arguments.of(new Part("to.pdf", new byte[11 * 1024 * 1024]), 413));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void refusesAFileThatIsNotWhatItSays(Part file, int status) {
        var before = count("dossier");
        var answer = motcua.submit(Application.ofHouseholdBusiness().withFiles(Map.of("identity", file)));

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().get("detail")).isNotNull();
        assertThat(count("dossier")).isEqualTo(before);
    }

    @Test
    void asksForTheDocumentsThatTheAnswersCallFor() {
        var members = List.of(Map.of("memberName", "Lê Văn Bình", "memberPersonalId", "046200001111"));
        var application =
                Application.ofHouseholdBusiness().with("ownership", "household").with("members", members);
        var refused = motcua.submit(application);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().get("errors").toString()).contains("familyMinutes");

        var files = Map.of("familyMinutes", new Part("bien-ban.pdf", Application.PDF));
        assertThat(motcua.submit(application.withFiles(files)).getStatusCode().value())
                .isEqualTo(201);
    }

    @Test
    void knowsOnlyItsUnitsAndProcedures() {
        var application = Application.ofHouseholdBusiness();
        assertThat(motcua.submit(application.in("99999")).getStatusCode().value())
                .isEqualTo(404);
        assertThat(motcua.submit(application.of("unknown")).getStatusCode().value())
                .isEqualTo(404);
    }

    /** Leaving out what the engine does about other dossiers meanwhile. */
    private List<Long> stored() {
        return List.of(
                count("dossier"),
                count("document"),
                count("act_ru_execution where proc_def_id_ like 'household-business-registration:%'"));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
