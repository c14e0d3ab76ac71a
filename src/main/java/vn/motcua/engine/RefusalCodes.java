package vn.motcua.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.ExceptionCodeProvider;

/** Carries the code of a refused step through the engine's own exceptions, which wrap it. */
class RefusalCodes implements ExceptionCodeProvider {

    @Override
    public Integer provideCode(ProcessEngineException exception) {
        for (Throwable each = exception; each != null; each = each.getCause()) {
            if (each instanceof TaskRefusedException) {
                return TaskRefusedException.CODE;
            }
        }
        return ExceptionCodeProvider.super.provideCode(exception);
    }
}
