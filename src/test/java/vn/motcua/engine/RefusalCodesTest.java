package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

class RefusalCodesTest {
    private final RefusalCodes codes = new RefusalCodes();

    @Test
    void tellsARefusalFromAnOutage() {
        var refused = new ProcessEngineException("Cannot complete", new TaskRefusedException("Choose an answer"));
        var rollback = new TransactionSystemException("JDBC rollback failed");

        assertThat(codes.provideCode(refused)).isEqualTo(TaskRefusedException.CODE);
        assertThat(codes.provideCode(new ProcessEnginePersistenceException("Failed", rollback)))
                .isEqualTo(DatabaseAwayException.CODE);
        assertThat(codes.provideCode(new SQLException("Terminated", "57P01"))).isEqualTo(DatabaseAwayException.CODE);
        assertThat(codes.provideCode(new SQLException("Broken pipe", "08006"))).isEqualTo(DatabaseAwayException.CODE);
    }

    @Test
    void leavesEverythingElseToTheEngine() {
        assertThat(codes.provideCode(new ProcessEngineException("Another tenant's task")))
                .isNull();
        assertThat(codes.provideCode(new SQLException("Duplicate key", "23505")))
                .isNull();
        assertThat(codes.provideCode(new OptimisticLockingException("Changed meanwhile")))
                .isEqualTo(1);
    }
}
