package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which Idempotency-Keys were used, so that a repeated request gets the answer of the first. */
@Repository
class Submissions {
    private final JdbcClient database;

    Submissions(JdbcClient database) {
        this.database = database;
    }

    /**
     * The answer that was given for this key.
     *
     * @throws IdempotencyKeyReusedException when it was given for another application
     */
    Optional<Submitted> find(String idempotencyKey, byte[] fingerprint) {
        return database.sql("select fingerprint, salt, code from submission where idempotency_hash = ?")
                .param(hash(idempotencyKey))
                .query((row, i) -> {
                    if (!Arrays.equals(row.getBytes("fingerprint"), fingerprint)) {
                        throw new IdempotencyKeyReusedException();
                    }
                    var key = LookupKey.derived(row.getBytes("salt"), idempotencyKey);
                    return new Submitted(row.getString("code"), key);
                })
                .optional();
    }

    /** @return false when somebody else has used the key meanwhile */
    boolean insert(String idempotencyKey, byte[] fingerprint, byte[] salt, DossierCode code, Instant at) {
        return database.sql("""
                                insert into submission (idempotency_hash, fingerprint, salt, code, at)
                                values (?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(hash(idempotencyKey), fingerprint, salt, code.value(), Dossiers.utc(at))
                        .update()
                == 1;
    }

    private static byte[] hash(String idempotencyKey) {
        return Sha256.of(idempotencyKey.getBytes(StandardCharsets.UTF_8));
    }
}
