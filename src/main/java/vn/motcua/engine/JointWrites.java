package vn.motcua.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.impl.db.FlushResult;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.sql.BatchDbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.jspecify.annotations.NullUnmarked;

/**
 * What a command writes goes to the database together. The engine sends each kind of row by itself and waits for the answer,
 * some hundred times for a dossier; the driver of PostgreSQL sends statements that stand in one text without waiting between
 * them, and gives back how many rows each changed.
 */
@NullUnmarked
class JointWrites extends BatchDbSqlSession {
    /** Statements in one text. The driver takes 65,535 parameters, and remembers texts up to some MiB. */
    private static final int TOGETHER = 40;

    private final List<StagedWrite> staged = new ArrayList<>();
    private boolean staging;

    JointWrites(DbSqlSessionFactory sessions) {
        super(sessions);
    }

    /** @throws PersistenceException when the database refuses; on PostgreSQL the transaction is lost with it */
    @Override
    public FlushResult executeDbOperations(List<DbOperation> operations) {
        flushBatchOperations(); // what was to be written before comes before
        stage(operations);
        var failed = new ArrayList<DbOperation>();
        try {
            for (int from = 0; from < staged.size(); from += TOGETHER) {
                var to = Math.min(from + TOGETHER, staged.size());
                var changed = send(staged.subList(from, to));
                postProcessJdbcBatchResult(operations.subList(from, to).iterator(), changed, null, failed);
            }
        } catch (SQLException e) {
            return refused(operations, new PersistenceException(e));
        } finally {
            staged.clear();
            sqlSession.clearCache();
        }
        return FlushResult.withFailures(failed);
    }

    private void stage(List<DbOperation> operations) {
        staging = true;
        try {
            operations.forEach(this::executeDbOperation);
        } finally {
            staging = false;
        }
    }

    /** Which of the writes it was the driver does not say; for the engine it counts whether it was a colleague's doing. */
    private FlushResult refused(List<DbOperation> operations, PersistenceException why) {
        var overtaken = operations.stream()
                .filter(DbEntityOperation.class::isInstance)
                .filter(it -> isConcurrentModificationException(it, why))
                .findFirst()
                .orElseThrow(() -> why);
        postProcessOperationPerformed(overtaken, 0, why);
        return FlushResult.withFailures(List.of(overtaken));
    }

    private int[] send(List<StagedWrite> writes) throws SQLException {
        var text = writes.stream().map(StagedWrite::text).collect(Collectors.joining(";\n"));
        try (var statement = sqlSession.getConnection().prepareStatement(text)) {
            int place = 1;
            for (var write : writes) {
                place = write.fill(statement, place);
            }
            statement.execute();
            return changed(statement, writes.size());
        }
    }

    private static int[] changed(PreparedStatement statement, int writes) throws SQLException {
        var counts = new int[writes];
        for (int i = 0; i < writes; i++) {
            counts[i] = statement.getUpdateCount();
            if (counts[i] < 0) {
                throw new SQLException("%d of %d writes gave a count".formatted(i, writes));
            }
            statement.getMoreResults();
        }
        return counts;
    }

    @Override
    protected void executeInsertEntity(String statement, Object row) {
        if (staging) {
            stage(statement, row);
        } else {
            super.executeInsertEntity(statement, row);
        }
    }

    @Override
    protected int executeDelete(String statement, Object row) {
        return staging ? stage(dbSqlSessionFactory.mapStatement(statement), row) : super.executeDelete(statement, row);
    }

    @Override
    public int executeUpdate(String statement, Object row) {
        return staging ? stage(dbSqlSessionFactory.mapStatement(statement), row) : super.executeUpdate(statement, row);
    }

    /** 0: how many rows it changes is known later. */
    private int stage(String statement, Object row) {
        staged.add(new StagedWrite(sqlSession.getConfiguration().getMappedStatement(statement), row));
        return 0;
    }
}
