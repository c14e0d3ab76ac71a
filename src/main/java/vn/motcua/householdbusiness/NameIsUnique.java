package vn.motcua.householdbusiness;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ApplicationCase;
import vn.motcua.dossier.ApplicationRule;
import vn.motcua.dossier.RuleViolation;

/** No two household businesses of a ward have the same name (Decree 168/2025/NĐ-CP). */
@Component
class NameIsUnique implements ApplicationRule {
    private final HouseholdBusinesses businesses;

    NameIsUnique(HouseholdBusinesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public String procedure() {
        return Fields.SLUG;
    }

    @Override
    public Optional<RuleViolation> check(ApplicationCase asked) {
        var name = asked.application().text(Fields.NAME);
        return businesses.hasName(asked.unit().code(), name)
                ? Optional.of(new RuleViolation(
                        "householdBusiness.nameTaken",
                        Fields.NAME,
                        List.of(name, asked.unit().fullName())))
                : Optional.empty();
    }
}
