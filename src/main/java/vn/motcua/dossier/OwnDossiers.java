package vn.motcua.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dossiers of one applicant in all units, by the personal number that stands in them now. */
@Repository
public class OwnDossiers {
    private static final List<Integer> FINAL = Arrays.stream(DossierStatus.values())
            .filter(DossierStatus::isFinal)
            .map(DossierStatus::code)
            .toList();

    private static final String SELECT = "select " + Dossiers.COLUMNS
            + " from dossier where id in (select dossier from application where personal_id = :personalId)";

    private final JdbcClient database;

    OwnDossiers(JdbcClient database) {
        this.database = database;
    }

    /** Empty when there is none, or it is somebody else's; it does not say which. */
    public Optional<Dossier> find(String personalId, String code) {
        return database.sql(SELECT + " and code = :code")
                .param("personalId", personalId)
                .param("code", code)
                .query(Dossiers::read)
                .optional();
    }

    public int count(String personalId) {
        return database.sql("select count(*) from application where personal_id = ?")
                .param(personalId)
                .query(Integer.class)
                .single();
    }

    /**
     * Those that may still move come first, then the latest. Note in the {@link AccessLog} that she saw them.
     *
     * @param personalId twelve digits
     * @param from how many are left out, 0 or more
     */
    public List<Dossier> of(String personalId, int from, int most) {
        return database.sql(SELECT + """
                         order by status in (:final), submitted_at desc, id desc
                        limit :most offset :from
                        """)
                .param("personalId", personalId)
                .param("final", FINAL)
                .param("most", most)
                .param("from", from)
                .query(Dossiers::read)
                .list();
    }
}
