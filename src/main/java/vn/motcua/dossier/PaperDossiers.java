package vn.motcua.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dossiers that came in on paper. */
@Repository
public class PaperDossiers {
    private final JdbcClient database;

    PaperDossiers(JdbcClient database) {
        this.database = database;
    }

    public record PaperDossier(String code, String procedureVersion, Instant acceptedAt) {}

    /** Those of a unit that are worked on while nobody has taken their paper, the oldest first. */
    public List<PaperDossier> atReception(String unit) {
        return database.sql("""
                        select d.code, d.procedure_version, max(e.at) as accepted_at
                        from dossier d join dossier_event e on e.dossier = d.id and e.kind = 'ACCEPTED'
                        where d.unit = ? and d.channel = ? and d.finished_at is null and not exists (
                            select from dossier_event h where h.dossier = d.id and h.kind = 'HANDED_OVER')
                        group by d.id order by accepted_at, d.id
                        """)
                .params(unit, Channel.DIRECT.code())
                .query((row, i) -> new PaperDossier(
                        row.getString("code"),
                        row.getString("procedure_version"),
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
