package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.tasklist.Officers.CLERK;
import static vn.motcua.tasklist.Officers.SPECIALIST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.duty.OpenWork;
import vn.motcua.duty.OpenWork.Item;
import vn.motcua.duty.Wanted;
import vn.motcua.duty.Wanted.Due;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** Finding tasks: the rights are those of Tasklist. */
@MotcuaTest
class OpenTasksIT {
    @Autowired
    Motcua motcua;

    @Autowired
    OpenWork work;

    @Autowired
    EngineTables engine;

    private Officers officers;

    @Autowired
    void enter(AutowireCapableBeanFactory beans) {
        officers = beans.createBean(Officers.class);
    }

    @Test
    void showsWhatOneHoldsOrMayTakeAndNothingElse() {
        var mine = officers.submitted(Application.ofHouseholdBusiness());
        var colleagues = officers.submitted(Application.ofHouseholdBusiness());
        var elsewhere =
                motcua.submitted(Application.ofHouseholdBusiness().in("19813")).code();
        var specialists = officers.submitted(Application.ofHouseholdBusiness());
        motcua.does(CLERK, specialists, Motcua.ACCEPT);
        motcua.claims(CLERK, officers.task(CLERK, mine));

        assertThat(codes(CLERK, Wanted.all())).contains(mine, colleagues).doesNotContain(elsewhere, specialists);
        assertThat(codes(SPECIALIST, Wanted.all())).contains(specialists).doesNotContain(mine, colleagues, elsewhere);
        assertThat(item(CLERK, mine).held()).isTrue();
        assertThat(item(CLERK, colleagues).held()).isFalse();
        engine.makeMember(SPECIALIST, "reception");
        try {
            assertThat(codes(SPECIALIST, Wanted.all())).contains(colleagues).doesNotContain(mine);
        } finally {
            engine.removeMember(SPECIALIST, "reception");
        }
    }

    @Test
    void findsByProcedureStepAndDueDate() {
        var shop = officers.submitted(Application.ofHouseholdBusiness());
        var copies = officers.submitted(Application.ofCertifiedCopies());
        var procedure = "household-business-registration";
        assertThat(codes(CLERK, new Wanted(procedure, "", Due.ANY)))
                .contains(shop)
                .doesNotContain(copies);
        assertThat(work.procedures(officers.user(CLERK))).contains(procedure, "certified-copies");
        var step = item(CLERK, shop).step();
        assertThat(work.steps(officers.user(CLERK))).contains(step);
        assertThat(codes(CLERK, new Wanted("", step, Due.ANY))).contains(shop);
        assertThat(codes(CLERK, new Wanted("", "Không có bước này", Due.ANY))).isEmpty();

        motcua.does(CLERK, shop, Motcua.ACCEPT);
        var element = (String) motcua.tasks(SPECIALIST, shop).get(0).get("taskDefinitionKey");
        engine.dueAt(shop, element, Instant.now().minus(Duration.ofMinutes(1)));
        assertThat(codes(SPECIALIST, due(Due.OVERDUE))).contains(shop);
        engine.dueAt(shop, element, Instant.now().plus(Duration.ofDays(30)));
        assertThat(codes(SPECIALIST, due(Due.OVERDUE))).doesNotContain(shop);
        assertThat(codes(SPECIALIST, due(Due.TODAY))).doesNotContain(shop);
        assertThat(codes(SPECIALIST, due(Due.WEEK))).doesNotContain(shop);
        assertThat(codes(SPECIALIST, due(Due.ANY))).contains(shop);
    }

    private List<String> codes(String person, Wanted wanted) {
        var found = work.find(officers.user(person), wanted, 0, 1000);
        assertThat(work.count(officers.user(person), wanted)).isEqualTo(found.size());
        return found.stream().map(Item::code).toList();
    }

    private Item item(String person, String code) {
        return work.find(officers.user(person), Wanted.all(), 0, 1000).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Wanted due(Due due) {
        return new Wanted("", "", due);
    }
}
