package vn.motcua.householdbusiness;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Application;
import vn.motcua.dossier.Dossier;

/** The register of household businesses. */
@Repository
class HouseholdBusinesses {
    private final JdbcClient database;
    private final Clock clock;

    HouseholdBusinesses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether an open business of this ward has the name, but for case, accents and blanks. */
    boolean hasName(String unit, String name) {
        return exists("unit = ? and name_folded = ? and closed_at is null", unit, Folded.of(name));
    }

    /** Whether this person has an open business anywhere in the city. */
    boolean hasOwner(String personalId) {
        return exists("owner_personal_id = ? and closed_at is null", personalId);
    }

    /** @return false when the name or the owner was registered meanwhile; nothing is written then */
    boolean register(Dossier dossier, Application application) {
        return database.sql("""
                                insert into household_business
                                    (unit, name, name_folded, owner_personal_id, dossier, registered_at)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                dossier.unit(),
                                application.text(Fields.NAME),
                                Folded.of(application.text(Fields.NAME)),
                                application.personalId(),
                                dossier.code(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean exists(String condition, Object... parameters) {
        return database.sql("select exists (select from household_business where " + condition + ")")
                .params(parameters)
                .query(Boolean.class)
                .single();
    }
}
