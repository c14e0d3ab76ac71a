package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.review.ReturnDesk.CLERK;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.StaffDoor;
import vn.motcua.support.WholeWay;

/** The result goes over the counter: who takes it, by which papers, and that she signed for it. */
@MotcuaTest
class ReturnAtCounterIT {
    private static final String RECEIVER = "Công Tằng Tôn Nữ Trí Huệ";
    private static final Map<String, Object> TO_ANOTHER = Map.of(
            "collectedBy", "representative",
            "receiverName", RECEIVER,
            "authorityPaper", "writtenAuthority",
            "identityChecked", "vneid",
            "registerSigned", true);

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    private ReturnDesk desk;

    @Autowired
    void enter(AutowireCapableBeanFactory beans) {
        desk = beans.createBean(ReturnDesk.class);
    }

    @Test
    void somebodyWithAuthorityIsNamedWhereTheOfficeLooksAndNowhereElse() {
        var dossier = WholeWay.completed(motcua, Application.ofHouseholdBusiness());
        motcua.does(CLERK, dossier.code(), TO_ANOTHER);

        assertThat(desk.returned(dossier).detail())
                .containsEntry("collectedBy", "representative")
                .containsEntry("authorityPaper", "writtenAuthority")
                .containsEntry("identityChecked", "vneid")
                .containsEntry("registerSigned", "true")
                .doesNotContainValue(RECEIVER);
        var sheet = StaffDoor.of(motcua, "leader19789")
                .get("/staff/api/dossiers/" + dossier.code() + "/control-sheet")
                .getBody();
        assertThat(PdfText.of(sheet))
                .contains("Người được ủy quyền nhận", "có văn bản ủy quyền", "ứng dụng VNeID", "đã ký sổ trả kết quả")
                .containsPattern("Công[^;]+Trí[^;]+Huệ");
        assertThat(engine.cellsWith(RECEIVER)).isEmpty();
        assertThat(desk.timeline(dossier))
                .contains("Kết quả đã được trả cho người được ủy quyền")
                .doesNotContain(RECEIVER);
    }

    @ParameterizedTest
    @CsvSource({
        "registerSigned, false, đã ký sổ",
        "receiverName, '', Họ và tên người nhận thay",
        "authorityPaper, '', Người nhận thay xuất trình",
        "identityChecked, authorisation, Đã đối chiếu người nhận với",
        "collectedBy, neighbour, Ai đến nhận"
    })
    void whatIsMissingIsSaidAndTheResultStaysInTheOffice(String field, String answer, String said) {
        var dossier = WholeWay.completed(motcua, Application.ofHouseholdBusiness());
        var task = (String) motcua.tasks(CLERK, dossier.code()).get(0).get("id");
        motcua.claims(CLERK, task);
        var answers = new HashMap<>(TO_ANOTHER);
        answers.put(field, answer.equals("false") ? Boolean.FALSE : answer);
        var refused = motcua.completes(CLERK, task, answers);

        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(String.valueOf(refused.getBody().get("message"))).contains(said);
        assertThat(motcua.status(dossier)).isEqualTo(9);
        assertThat(motcua.completes(CLERK, task, Motcua.HAND_OUT)
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
    }
}
