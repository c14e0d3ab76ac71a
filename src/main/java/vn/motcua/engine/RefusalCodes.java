package vn.motcua.engine;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.ExceptionCodeProvider;

/** Carries why a step failed through the engine's own exceptions, which wrap it: it was refused, or nothing answered. */
class RefusalCodes implements ExceptionCodeProvider {

    @Override
    public Integer provideCode(ProcessEngineException exception) {
        for (Throwable each = exception; each != null; each = each.getCause()) {
            if (each instanceof TaskRefusedException) {
                return TaskRefusedException.CODE;
            }
        }
        // when the rollback fails as well, the engine sees that only
        return Outage.isBehind(exception)
                ? DatabaseAwayException.CODE
                : ExceptionCodeProvider.super.provideCode(exception);
    }

    @Override
    public Integer provideCode(SQLException exception) {
        return Outage.isBehind(exception)
                ? DatabaseAwayException.CODE
                : ExceptionCodeProvider.super.provideCode(exception);
    }
}
