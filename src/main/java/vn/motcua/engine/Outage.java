package vn.motcua.engine;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that cannot be reached from a fault of ours, whoever wrapped it. */
public final class Outage {
    /** How long a caller should wait; the pool of connections mends itself within seconds. */
    public static final int RETRY_SECONDS = 30;

    private Outage() {}

    public static boolean isBehind(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            // a rollback or commit that fails in JDBC has lost its connection
            if (each instanceof DatabaseAwayException
                    || each instanceof CannotCreateTransactionException
                    || each instanceof TransactionSystemException
                    || each instanceof DataAccessResourceFailureException
                    || each instanceof SQLTransientConnectionException
                    || each instanceof SQLException sql && isConnection(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 is "connection exception", 57P the server's own shutdown (PostgreSQL, appendix A). */
    private static boolean isConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
