package vn.motcua.engine;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.ExceptionCodeProvider;
import org.jspecify.annotations.Nullable;

/** Carries why a step failed through the engine's own exceptions, which wrap it: it was refused, or nothing answered. */
class RefusalCodes implements ExceptionCodeProvider {

    @Override
    public @Nullable Integer provideCode(ProcessEngineException exception) {
        for (Throwable each = exception; each != null; each = each.getCause()) {
            if (each instanceof TaskRefusedException) {
                return TaskRefusedException.CODE;
            }
        }
        // when the rollback fails as well, the engine sees that only
        if (Outage.isBehind(exception)) {
            return DatabaseAwayException.CODE;
        }
        return ExceptionCodeProvider.super.provideCode(exception);
    }

    @Override
    public @Nullable Integer provideCode(SQLException exception) {
        if (Outage.isBehind(exception)) {
            return DatabaseAwayException.CODE;
        }
        return ExceptionCodeProvider.super.provideCode(exception);
    }
}
