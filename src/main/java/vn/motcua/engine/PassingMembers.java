package vn.motcua.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.NullUnmarked;

/**
 * Counts whoever is acting to the groups in which she is for a time. All that the engine shows and allows follows from
 * that, so a right that has ended is gone at the next question.
 */
@NullUnmarked
class PassingMembers extends IdentityServiceImpl {
    private final Supplier<PassingGroups> groups;

    PassingMembers(Supplier<PassingGroups> groups) {
        this.groups = groups;
    }

    @Override
    public Authentication getCurrentAuthentication() {
        var person = super.getCurrentAuthentication();
        if (person == null || person.getUserId() == null) {
            return person;
        }
        var passing = groups.get().of(person.getUserId());
        return passing.isEmpty()
                ? person
                : new Authentication(person.getUserId(), joined(person.getGroupIds(), passing), person.getTenantIds());
    }

    private static List<String> joined(List<String> lasting, List<String> passing) {
        var all = new ArrayList<>(lasting == null ? List.of() : lasting);
        all.addAll(passing);
        return all;
    }
}
