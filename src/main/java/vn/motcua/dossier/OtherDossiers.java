package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What else the applicant of a dossier applied for in the same unit, by her personal number. */
@Repository
public class OtherDossiers {
    private static final int MOST = 20;
    private static final String OTHERS = """
            from dossier this join application mine on mine.dossier = this.id
            join application a on a.personal_id = mine.personal_id
            join dossier d on d.id = a.dossier and d.unit = this.unit and d.id <> this.id
            where this.code = :code and mine.personal_id <> ''
            """;

    private final JdbcClient database;
    private final Clock clock;

    OtherDossiers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One of them; nothing of what she answered.
     *
     * @param procedureVersion to which it is bound
     * @param finishedAt when the authority had done its part
     */
    public record OtherDossier(
            String code,
            String procedureVersion,
            DossierStatus status,
            Instant submittedAt,
            Optional<Instant> finishedAt) {}

    /** How many there are. */
    public int count(String code) {
        return database.sql("select count(*) " + OTHERS)
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /**
     * The latest 20, newest first. It is noted for each who saw it.
     *
     * @param reader sign-in name
     * @param address of the reader's computer
     */
    @Transactional
    public List<OtherDossier> read(String code, String reader, String address) {
        return database.sql("""
                        with shown as (
                            select d.id, d.code, d.procedure_version, d.status, d.submitted_at, d.finished_at
                            %s order by d.submitted_at desc, d.id desc limit :most
                        ), noted as (
                            insert into access_log (at, dossier, actor, action, address)
                            select :at, shown.code, :reader, 'list dossier', :address from shown
                        )
                        select * from shown order by submitted_at desc, id desc
                        """.formatted(OTHERS))
                .param("code", code)
                .param("most", MOST)
                .param("at", Dossiers.utc(clock.instant()))
                .param("reader", reader)
                .param("address", address)
                .query(OtherDossiers::read)
                .list();
    }

    private static OtherDossier read(ResultSet row, int index) throws SQLException {
        return new OtherDossier(
                row.getString("code"),
                row.getString("procedure_version"),
                DossierStatus.of(row.getInt("status")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
