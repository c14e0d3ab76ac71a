package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** Whoever guesses learns nothing. */
@MotcuaTest
class LookUpIT {
    @Autowired
    Motcua motcua;

    @Test
    void doesNotSayWhetherTheCodeOrTheKeyIsWrong() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var wrongKey = motcua.look(dossier.code(), "00000-00000-00000-00000-00000-0");
        var wrongCode = motcua.look("H57.04-010101-0001", dossier.key());

        assertThat(wrongKey.getStatusCode().value()).isEqualTo(404);
        assertThat(wrongCode.getStatusCode().value()).isEqualTo(404);
        assertThat(without(wrongKey.getBody())).isEqualTo(without(wrongCode.getBody()));
    }

    private static Map<String, Object> without(Map<String, Object> problem) {
        var same = new TreeMap<>(problem);
        same.remove("correlationId");
        same.remove("instance");
        return same;
    }
}
