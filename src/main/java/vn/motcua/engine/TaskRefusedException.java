package vn.motcua.engine;

import org.camunda.bpm.engine.ProcessEngineException;

/** A step may not be taken like this; the message tells the member of staff what to do instead. */
public class TaskRefusedException extends ProcessEngineException {
    /** The engine's REST API hands this on, so that the web apps' answer can be told from a fault. */
    static final int CODE = 22_000;

    public TaskRefusedException(String whatToDo) {
        super(whatToDo, CODE);
    }
}
