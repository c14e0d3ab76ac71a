package vn.motcua.householdbusiness;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ApplicationCase;
import vn.motcua.dossier.ApplicationRule;
import vn.motcua.dossier.RuleViolation;

/** A person owns one household business at most (Decree 168/2025/NĐ-CP). */
@Component
class OneBusinessPerPerson implements ApplicationRule {
    private final HouseholdBusinesses businesses;

    OneBusinessPerPerson(HouseholdBusinesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public String procedure() {
        return Fields.SLUG;
    }

    @Override
    public Optional<RuleViolation> check(ApplicationCase asked) {
        return businesses.hasOwner(asked.application().personalId())
                ? Optional.of(new RuleViolation("householdBusiness.onePerPerson", Fields.PERSONAL_ID, List.of()))
                : Optional.empty();
    }
}
