package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.clock.ClockState;
import vn.motcua.clock.Ground;

/** The dossiers, by code. */
@Repository
public class Dossiers {
    /** What {@link #read} reads. */
    static final String COLUMNS = """
            id, code, unit, procedure, procedure_version, channel, language, limit_amount, limit_unit,
                limit_cut_off, status, clock_state, clock_ground, submitted_at, due_at, finished_at
            """;

    private static final String SELECT = "select " + COLUMNS + " from dossier where code = ?";

    private final JdbcClient database;
    private final Applications applications;
    private final ReadOnce<Dossier> read = new ReadOnce<>();

    Dossiers(JdbcClient database, Applications applications) {
        this.database = database;
        this.applications = applications;
    }

    public Optional<Dossier> find(String code) {
        return read.find(
                code,
                () -> database.sql(SELECT).param(code).query(Dossiers::read).optional());
    }

    /** @throws UnknownDossierException when there is none */
    public Dossier get(String code) {
        return find(code).orElseThrow(() -> new UnknownDossierException(code));
    }

    /** As the log says. */
    void move(String code, String unit) {
        database.sql("update dossier set unit = ? where code = ?")
                .params(unit, code)
                .update();
        read.forget(code);
    }

    /** Its row was locked or written, and is this now. */
    void keep(Dossier dossier) {
        read.keep(dossier.code(), dossier);
    }

    /** The dossier if this is its key; a wrong code takes the same time as a wrong key. */
    Optional<Dossier> open(String code, LookupKey key) {
        var hash = database.sql("select key_hash from dossier where code = ?")
                .param(code)
                .query((row, i) -> row.getBytes(1))
                .optional();
        var matches = key.matches(hash.orElseGet(LookupKey::randomBytes));
        return matches ? find(code) : Optional.empty();
    }

    /** Personal data: note who looks in the {@link AccessLog}. */
    public Application application(String code) {
        return applications.get(code);
    }

    void insert(NewDossier dossier, EventChain.Link first, byte[] hash) {
        var id = database.sql("""
                        insert into dossier (code, key_hash, unit, procedure, procedure_version, channel, language,
                            limit_amount, limit_unit, limit_cut_off, status, submitted_at, head_sequence, head_hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?) returning id
                        """)
                .params(
                        dossier.code().value(),
                        dossier.key().hash(),
                        dossier.unit().code(),
                        dossier.procedure().slug(),
                        dossier.procedure().version(),
                        dossier.channel().code(),
                        dossier.language().getLanguage(),
                        dossier.procedure().limit().amount(),
                        dossier.procedure().limit().unit().name(),
                        dossier.procedure().limit().cutOff(),
                        DossierStatus.REGISTERED.code(),
                        utc(first.at()),
                        hash)
                .query(Long.class)
                .single();
        applications.insert(id, dossier.application(), first, hash);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Dossier read(ResultSet row, int index) throws SQLException {
        return new Dossier(
                row.getLong("id"),
                row.getString("code"),
                row.getString("unit"),
                row.getString("procedure"),
                row.getString("procedure_version"),
                Channel.of(row.getInt("channel")),
                Locale.forLanguageTag(row.getString("language")),
                Limits.read(row),
                DossierStatus.of(row.getInt("status")),
                ClockState.valueOf(row.getString("clock_state")),
                Optional.ofNullable(row.getString("clock_ground")).map(Ground::valueOf),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                instant(row, "finished_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
